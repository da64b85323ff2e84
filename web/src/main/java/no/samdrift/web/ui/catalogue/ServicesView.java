package no.samdrift.web.ui.catalogue;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samdrift.catalogue.CatalogueRight;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.ImportedLink;
import no.samdrift.web.ui.part.PageHeader;

/** The service catalogue, chapter by chapter. */
@Route("services")
public class ServicesView extends Main implements BeforeEnterObserver {
    private final Services services;
    private final Div chapters = new Div();
    private final Div imported = new Div();
    private boolean importedOnes;
    private final Language language = Language.of(Texts.locale());

    @Inject
    public ServicesView(Services services, CurrentCaller caller) {
        this.services = services;
        addClassName("page");
        PageHeader header = new PageHeader(t("services.title"), t("services.lead"));
        if (caller.get().may(CatalogueRight.WRITE_SERVICES, Target.COOPERATION)) {
            Button add = new Button(t("services.new"), e -> ServiceForm.add(services, this::open));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(new Anchor("imports/services", t("list.import")), add);
        }
        TextField search = new TextField();
        search.setAriaLabel(t("services.search"));
        search.setPlaceholder(t("services.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("page-search");
        search.addValueChangeListener(e -> show(e.getValue()));
        chapters.addClassName("chapters");
        add(header, search, chapters, imported);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        importedOnes = ImportedLink.asked(event);
        imported.removeAll();
        imported.add(new ImportedLink(
                CatalogueScreens.SERVICES.path(),
                services.all().stream().filter(ServiceRow::imported).count(),
                importedOnes));
        show("");
    }

    private void open(ServiceRow made) {
        UI.getCurrent().navigate(CatalogueScreens.SERVICE.href(made.code()));
    }

    private void show(String wanted) {
        chapters.removeAll();
        Map<String, List<ServiceRow>> byChapter = new LinkedHashMap<>();
        services.all().stream()
                .filter(s -> s.imported() == importedOnes)
                .forEach(s -> byChapter
                        .computeIfAbsent(s.chapter(), c -> new ArrayList<>())
                        .add(s));
        byChapter.values().forEach(chapter -> {
            List<ServiceRow> found =
                    chapter.stream().filter(s -> fits(s, wanted)).toList();
            if (!found.isEmpty()) chapters.add(chapter(chapter.getFirst(), found));
        });
        if (chapters.getComponentCount() == 0)
            chapters.add(new EmptyState(VaadinIcon.SEARCH, t("services.none"), t("services.noneHint")));
    }

    private boolean fits(ServiceRow service, String wanted) {
        String text = service.code() + " " + service.name(language) + " " + service.description(language) + " "
                + service.synonyms();
        return text.toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT));
    }

    private Section chapter(ServiceRow first, List<ServiceRow> found) {
        boolean headed = first.code().equals(first.chapter());
        Section section = new Section();
        section.addClassNames("panel", "chapter");
        H2 title = new H2();
        title.add(number(first.chapter()));
        if (headed) title.add(new Anchor(CatalogueScreens.SERVICE.href(first.code()), first.name(language)));
        UnorderedList list = new UnorderedList();
        found.stream().filter(s -> !s.code().equals(s.chapter())).forEach(s -> {
            Anchor name = new Anchor(CatalogueScreens.SERVICE.href(s.code()), s.name(language));
            list.add(new ListItem(number(s.code()), name));
        });
        section.add(title);
        if (list.getComponentCount() > 0) section.add(list);
        return section;
    }

    private static Span number(String code) {
        Span number = new Span(code);
        number.addClassName("service-code");
        return number;
    }
}
