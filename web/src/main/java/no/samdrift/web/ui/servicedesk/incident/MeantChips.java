package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import no.samdrift.catalogue.system.Meant;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** What an employee may mean, while the sentence is typed; a click chooses it. */
class MeantChips extends Div {
    private final CaseDesk desk;
    private final Consumer<Meant> chosen;

    MeantChips(CaseDesk desk, Consumer<Meant> chosen) {
        this.desk = desk;
        this.chosen = chosen;
        addClassName("meant");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void say(String said) {
        removeAll();
        List<Meant> meant = said.isBlank() ? List.of() : desk.meanings.of(said, ServiceField::forEmployees);
        setVisible(!meant.isEmpty());
        if (meant.isEmpty()) return;
        add(new Span(t("selfService.meant")));
        meant.forEach(each -> add(chip(each)));
    }

    private NativeButton chip(Meant each) {
        String service = desk.services.byCode(each.service()).name(CaseWords.language());
        NativeButton chip =
                new NativeButton(each.name() == null ? service : t("selfService.meantSystem", each.name(), service));
        chip.addClassNames("chip", "chip-plain");
        chip.getElement().setAttribute("aria-pressed", "false");
        chip.addClickListener(e -> {
            getChildren()
                    .forEach(other -> other.getElement().setAttribute("aria-pressed", String.valueOf(other == chip)));
            chosen.accept(each);
        });
        return chip;
    }
}
