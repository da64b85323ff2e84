package no.samdrift.web.ui.servicedesk.incident;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import no.samdrift.kernel.access.Caller;
import no.samdrift.servicedesk.incident.IncidentRegister;
import no.samdrift.servicedesk.incident.IncidentRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.servicedesk.work.CaseTiles;
import no.samdrift.web.ui.shell.HomePart;

/** What an employee comes for who sees no cases but the own ones: to say what does not work, and to see how it goes with what was said before. */
@ApplicationScoped
class AskForHelp implements HomePart {
    private static final int SHOWN = 6;

    @Inject
    IncidentRegister register;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Caller caller) {
        if (!CaseTiles.reports(caller) || CaseTiles.seesOthers(caller)) return Optional.empty();
        Div part = new Div(asking());
        List<IncidentRow> own = register.own(0, SHOWN);
        if (!own.isEmpty()) part.add(cases(own));
        return Optional.of(part);
    }

    private static Section asking() {
        TextField what = new TextField(t("home.help"));
        what.setPlaceholder(t("home.helpHint"));
        what.setMaxLength(200);
        what.addClassName("help-field");
        Button go = new Button(t("home.helpGo"), e -> report(what.getValue()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(what);
        Section section = new Section(what, go);
        section.addClassNames("panel", "help");
        return section;
    }

    private static void report(String what) {
        UI.getCurrent()
                .navigate(
                        IncidentScreens.REPORT.path(),
                        what.isBlank() ? QueryParameters.empty() : QueryParameters.of("what", what.strip()));
    }

    private static Component cases(List<IncidentRow> own) {
        LinkList list = new LinkList();
        own.forEach(row -> list.link(
                IncidentScreens.INCIDENT.href(row.number()),
                row.title(),
                t("mine.note", row.number(), Formats.dateTime(row.openedAt())),
                IncidentWords.plainly(row.status())));
        return list.under(t("mine.title")).actions(new Anchor(IncidentScreens.MINE.path(), t("home.allMine")));
    }
}
