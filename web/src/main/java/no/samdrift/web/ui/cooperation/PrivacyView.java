package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.people.PersonRow;
import no.samdrift.cooperation.privacy.PersonalText;
import no.samdrift.cooperation.privacy.Privacy;
import no.samdrift.cooperation.privacy.Redaction;
import no.samdrift.kernel.refusal.NotFound;
import no.samdrift.kernel.text.Language;
import no.samdrift.web.report.ExtractFile;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Downloads;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Things;
import no.samdrift.web.ui.part.Toast;

/** What stands about a person, or in a case: handed over, or taken away text by text. */
@Route("privacy")
public class PrivacyView extends Main implements BeforeEnterObserver {
    /** The newest; the extract has all. */
    private static final int SHOWN = 200;

    private final Privacy privacy;
    private final People people;
    private final ExtractFile files;
    private final Things things;
    private final RefField person;
    private final TextField number = new TextField(t("privacy.case"));
    private final Div found = new Div();

    @Inject
    public PrivacyView(Privacy privacy, People people, ExtractFile files, Things things, Pickers pickers) {
        this.privacy = privacy;
        this.people = people;
        this.files = files;
        this.things = things;
        addClassName("page");
        person = pickers.person(t("privacy.person"));
        person.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) open("person", String.valueOf(person.id()));
        });
        number.setPlaceholder("INC-2026-000123");
        number.addValueChangeListener(e -> {
            if (e.isFromClient() && !e.getValue().isBlank())
                open("case", e.getValue().strip());
        });
        Div asked = new Div(person, number);
        asked.addClassName("privacy-asked");
        add(new PageHeader(t("privacy.title"), t("privacy.lead")), asked, found);
    }

    private static void open(String name, String value) {
        UI.getCurrent().navigate(PrivacyView.class, new QueryParameters(Map.of(name, List.of(value))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        String id = asked.getSingleParameter("person").orElse("");
        String key = asked.getSingleParameter("case").orElse("");
        number.setValue(key);
        person.clear();
        if (id.matches("\\d{1,18}")) about(Long.parseLong(id));
        else if (!key.isEmpty()) in(key);
        else show(new EmptyState(VaadinIcon.USER_CARD, t("privacy.nobody"), t("privacy.nobodyHint")));
    }

    private void about(long id) {
        PersonRow row = people.byId(id);
        person.chosen(id, row.name());
        List<PersonalText> texts = privacy.about(id, SHOWN);
        Language language = Language.of(Texts.locale());
        Downloads extract = new Downloads(
                t("privacy.file") + "-" + id, (format, out) -> files.write(privacy.extract(id), format, language, out));
        Block block = new Block(t("privacy.extractOf", row.name()), body(texts, () -> about(id)));
        block.actions(extract);
        show(block);
    }

    private void in(String key) {
        try {
            show(new Block(key, body(privacy.in(key), () -> in(key))));
        } catch (NotFound e) {
            show(new EmptyState(VaadinIcon.SEARCH, t("privacy.noCase", key), t("privacy.noCaseHint")));
        }
    }

    private void show(Component shown) {
        found.removeAll();
        found.add(shown);
    }

    private Component body(List<PersonalText> texts, Runnable again) {
        if (texts.isEmpty()) return new Paragraph(t("privacy.none"));
        SmallTable table = new SmallTable(
                t("privacy.texts"),
                t("privacy.column.at"),
                t("privacy.column.where"),
                t("privacy.column.what"),
                t("privacy.column.by"),
                t("privacy.column.text"),
                "");
        table.addClassName("privacy-rows");
        Language language = Language.of(Texts.locale());
        texts.stream().limit(SHOWN).forEach(text -> {
            Span words = new Span(text.text());
            words.addClassName("privacy-text");
            table.row(
                    Formats.dateTime(text.at()),
                    things.link(text.kind(), text.key(), files.where(text, language)),
                    files.what(text, language),
                    text.by() == null ? "–" : text.by(),
                    words,
                    text.isRedacted() ? null : redact(text, again));
        });
        return table;
    }

    private Button redact(PersonalText text, Runnable again) {
        Button button = new Button(t("privacy.redact"), e -> {
            var form = new RecordForm<>(t("privacy.redact"), t("privacy.redact"), Redaction.class, null, command -> {
                privacy.redact(command);
                Toast.done(t("privacy.redacted"));
                again.run();
            });
            form.dialog().lead(t("privacy.redactHint"));
            form.fact("ref", text::ref);
            form.wide("reason", new TextArea(t("privacy.reason")));
            form.open();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(t(
                "privacy.redactOf", t("privacy.what." + text.what()), files.where(text, Language.of(Texts.locale()))));
        return button;
    }
}
