package no.samdrift.web.ui.kernel;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.samdrift.kernel.audit.AuditChecks;
import no.samdrift.kernel.audit.AuditEntry;
import no.samdrift.kernel.audit.AuditTrail;
import no.samdrift.kernel.data.Json;
import no.samdrift.kernel.data.Page;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** Who did what and when, and what it was before and after. */
@Route("admin/audit")
public class AuditView extends Main implements BeforeEnterObserver {
    private static final int PAGE = 50;

    private final AuditTrail trail;
    private final AuditChecks checks;
    private final OwnParts own;
    private final TextField actor = new TextField(t("audit.actor"));
    private final TextField type = new TextField(t("audit.type"));
    private final TextField key = new TextField(t("audit.key"));
    private final Div check = new Div();
    private final Div content = new Div();
    private final Button more = new Button(t("audit.more"));
    private SmallTable table;
    private String cursor;

    @Inject
    public AuditView(AuditTrail trail, AuditChecks checks, OwnParts own) {
        this.trail = trail;
        this.checks = checks;
        this.own = own;
        addClassName("page");
        Div filters = new Div(actor, type, key);
        filters.addClassName("list-filters");
        filters.getElement().setAttribute("role", "search");
        for (TextField field : new TextField[] {actor, type, key}) {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(e -> {
                if (e.isFromClient()) filter();
            });
        }
        more.addClickListener(e -> next());
        add(new PageHeader(t("audit.title"), t("audit.lead")), check, filters, content, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, java.util.List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        fill(actor, asked, "actor");
        fill(type, asked, "type");
        fill(key, asked, "key");
        showCheck();
        content.removeAll();
        cursor = null;
        table = new SmallTable(
                t("audit.title"),
                t("audit.at"),
                t("audit.actor"),
                t("audit.action"),
                t("audit.subject"),
                t("audit.change"));
        next();
    }

    /** Whether all of it is as it was written, and when that was last looked at. */
    private void showCheck() {
        check.removeAll();
        check.addClassName("audit-check");
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
            showCheck();
        });
        now.setDisableOnClick(true);
        check.add(now);
    }

    private static void fill(TextField field, Map<String, java.util.List<String>> asked, String name) {
        field.setValue(asked.containsKey(name) ? asked.get(name).getFirst() : "");
    }

    private void filter() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!actor.isEmpty()) values.put("actor", actor.getValue());
        if (!type.isEmpty()) values.put("type", type.getValue());
        if (!key.isEmpty()) values.put("key", key.getValue());
        UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(values));
    }

    private void next() {
        Page<AuditEntry> page = trail.find(type.getValue(), key.getValue(), actor.getValue(), cursor, PAGE);
        page.items()
                .forEach(e ->
                        table.row(e.at(), e.actor(), action(e), e.subjectType() + " " + e.subjectKey(), changes(e)));
        cursor = page.nextCursor();
        more.setVisible(cursor != null);
        content.removeAll();
        content.add(table);
        if (page.items().isEmpty()) content.add(Block.none(t("audit.none")));
    }

    private static Span action(AuditEntry entry) {
        Span action = new Span(entry.action());
        action.addClassName("unbroken");
        return action;
    }

    private Div changes(AuditEntry entry) {
        Map<?, ?> before = entry.before() == null ? Map.of() : Json.read(entry.before(), Map.class);
        Map<?, ?> after = entry.after() == null ? Map.of() : Json.read(entry.after(), Map.class);
        Map<Object, String> lines = new LinkedHashMap<>();
        before.forEach(
                (name, was) -> lines.put(name, shown(entry, name, was) + " → " + shown(entry, name, after.get(name))));
        after.forEach((name, is) -> {
            if (is != null) lines.putIfAbsent(name, shown(entry, name, is));
        });
        Div all = new Div();
        all.addClassName("diff");
        lines.forEach((name, change) -> {
            Span label = new Span(named(entry.subjectType(), String.valueOf(name)) + ": ");
            label.addClassName("remark");
            all.add(new Div(label, new Span(change)));
        });
        return all;
    }

    private String named(String kind, String field) {
        return own.name(kind, field)
                .or(() -> Texts.find(Texts.locale(), "audit.field." + field))
                .orElse(field);
    }

    private String shown(AuditEntry entry, Object name, Object value) {
        String told = Objects.toString(value, "–");
        String text = own.told(entry.subjectType(), String.valueOf(name), told);
        return text.length() > 160 ? text.substring(0, 160) + " …" : text;
    }
}
