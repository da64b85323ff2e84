package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samdrift.kernel.access.PersonNames;
import no.samdrift.kernel.audit.AuditChecks;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.kernel.audit.AuditFilter;
import no.samdrift.kernel.audit.AuditTrail;
import no.samdrift.kernel.data.Page;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableStyle;
import no.samdrift.web.audit.AuditLine;
import no.samdrift.web.audit.AuditWords;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Choosable;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.Downloads;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.ReportPage;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Things;
import no.samdrift.web.ui.part.Tone;

/** Who did what and when, as sentences under their days, and what it was before and after. */
@Route("admin/audit")
public class AuditView extends ReportPage<AuditFilter> {
    private static final int PAGE = 50;
    private static final int PAGE_OF_FILE = 500;

    private final AuditTrail trail;
    private final AuditChecks checks;
    private final AuditWords words;
    private final Things things;
    private final TextField key;

    @Inject
    public AuditView(
            AuditTrail trail,
            AuditChecks checks,
            AuditWords words,
            PersonNames people,
            Things things,
            @Any Instance<Choosable> choosable) {
        super(KernelScreens.AUDIT, t("audit.lead"));
        this.trail = trail;
        this.checks = checks;
        this.words = words;
        this.things = things;
        choosable.stream()
                .filter(each -> each.kind().equals("person"))
                .findFirst()
                .ifPresent(all -> asking(
                        "person",
                        new RefField(t("audit.person"), all.source()),
                        ref -> String.valueOf(ref.id()),
                        id -> person(people, id),
                        () -> null));
        choice("type", "audit.kind", AuditWords.kinds(), kind -> t("audit.kind." + kind));
        choice("action", "audit.action", AuditWords.actions(null), action -> AuditWords.named(action, Texts.locale()));
        day("from", "audit.from");
        day("to", "audit.to");
        key = asking("key", new TextField(t("audit.key")), text -> text, text -> text, () -> null);
        key.setClearButtonVisible(true);
    }

    private static Ref person(PersonNames people, String id) {
        if (!id.matches("\\d{1,18}")) return null;
        String name = people.of(List.of(Long.valueOf(id))).get(Long.valueOf(id));
        return name == null ? null : new Ref(Long.parseLong(id), "", name);
    }

    private void choice(String name, String label, List<String> all, ItemLabelGenerator<String> named) {
        ComboBox<String> field = new ComboBox<>(t(label));
        field.setItems(all.stream()
                .sorted((a, b) -> named.apply(a).compareToIgnoreCase(named.apply(b)))
                .toList());
        field.setItemLabelGenerator(named);
        field.setClearButtonVisible(true);
        asking(name, field, value -> value, value -> all.contains(value) ? value : null, () -> null);
    }

    private void day(String name, String label) {
        DateField field = new DateField(t(label));
        field.setClearButtonVisible(true);
        asking(name, field, LocalDate::toString, AuditView::day, () -> null);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    protected AuditFilter read(Map<String, String> asked) {
        key.setVisible(!key.isEmpty()); // it comes from a link; nobody knows a key by heart
        String person = asked.get("person");
        return new AuditFilter(
                asked.get("type"),
                asked.get("key"),
                null,
                person == null ? null : Long.valueOf(person),
                asked.get("action"),
                day(asked.get("from")),
                day(asked.get("to")));
    }

    @Override
    protected List<Component> shown(AuditFilter filter) {
        Div check = new Div();
        check.addClassName("audit-check");
        showCheck(check);
        AuditDays days = new AuditDays(things);
        Button more = new Button(t("audit.more"));
        Page<AuditEntry> first = trail.find(filter, null, PAGE);
        if (first.items().isEmpty()) return List.of(check, new EmptyState(VaadinIcon.SEARCH, t("audit.none"), ""));
        String[] cursor = {append(days, more, first)};
        more.addClickListener(e -> cursor[0] = append(days, more, trail.find(filter, cursor[0], PAGE)));
        return List.of(check, days, more);
    }

    /** Where the next page begins. */
    private String append(AuditDays days, Button more, Page<AuditEntry> page) {
        days.append(words.of(page.items(), Texts.locale()));
        more.setVisible(page.nextCursor() != null);
        return page.nextCursor();
    }

    /** Whether all of it is as it was written, and when that was last looked at. */
    private void showCheck(Div check) {
        check.removeAll();
        check.add(checks.latest().stream()
                .findFirst()
                .<Component>map(last -> new StatusBadge(
                        last.well()
                                ? t("audit.check.well", Formats.dateTime(last.at()), Formats.number(last.rowsChecked()))
                                : t(
                                        "audit.check.broken",
                                        Formats.dateTime(last.at()),
                                        last.broken(),
                                        last.firstBroken().toString()),
                        last.well() ? Tone.GOOD : Tone.BAD))
                .orElseGet(() -> new Span(t("audit.check.never"))));
        Button now = new Button(t("audit.check.now"), e -> {
            checks.check();
            showCheck(check);
        });
        now.setDisableOnClick(true);
        check.add(now);
    }

    /** The words of the screen, and the codes behind them. */
    @Override
    protected Downloads downloads(AuditFilter filter) {
        Locale locale = Texts.locale();
        List<Column<AuditLine>> columns = List.of(
                new Column<>(t("audit.at"), line -> line.entry().at()),
                new Column<>(t("audit.sentence"), AuditLine::sentence),
                new Column<>(t("audit.change"), AuditLine::changes),
                new Column<>(t("audit.actor"), line -> line.entry().actor()),
                new Column<>(t("audit.origin"), line -> line.entry().origin()),
                new Column<>(t("audit.code"), line -> line.entry().action()),
                new Column<>(t("audit.type"), line -> line.entry().subjectType()),
                new Column<>(t("audit.key"), line -> line.entry().subjectKey()));
        TableExport<AuditLine> export =
                new TableExport<>(t("audit.title"), null, columns, locale, Formats.ZONE, TableStyle.NORWEGIAN);
        return new Downloads(
                t("audit.file"),
                (format, out) -> export.write(format, all(filter, locale).iterator(), out));
    }

    private Stream<AuditLine> all(AuditFilter filter, Locale locale) {
        return Stream.iterate(
                        trail.find(filter, null, PAGE_OF_FILE),
                        Objects::nonNull,
                        page -> page.nextCursor() == null ? null : trail.find(filter, page.nextCursor(), PAGE_OF_FILE))
                .flatMap(page -> words.of(page.items(), locale).stream());
    }
}
