package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.servicedesk.work.EntryKind;
import no.samdrift.servicedesk.work.EntryRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.About;
import tools.jackson.databind.node.ArrayNode;

/** What was said and done, drawn in the browser from plain texts so that a long case costs the server nothing. */
public class CaseTimeline extends Section {
    private static final Map<String, List<String>> FILTERS = new LinkedHashMap<>();

    static {
        FILTERS.put("case.filter.all", List.of());
        FILTERS.put("case.filter.talk", List.of("reply", "note"));
        FILTERS.put("case.filter.notes", List.of("note"));
        FILTERS.put("case.filter.changes", List.of("change", "alarm"));
    }

    private final Desk desk;
    private final Entries entries = new Entries();
    private final Span news = new Span();
    private final Div filters = new Div();
    private final List<NativeButton> buttons = new ArrayList<>();
    private final int most;
    private int told = -1;
    private long fresh;

    @Tag("samdrift-entries")
    @JavaScript("context://js/samdrift-live.js")
    private static class Entries extends Component {}

    public CaseTimeline(Desk desk) {
        this(desk, Integer.MAX_VALUE);
        Div bar = new Div(new H2(t("case.timeline")), filters);
        bar.addClassName("talk-bar");
        addComponentAsFirst(bar);
    }

    /** Only the last of it, without its heading. */
    CaseTimeline(Desk desk, int most) {
        this.desk = desk;
        this.most = most;
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite");
        filters.addClassName("chips");
        filters.getElement().setAttribute("role", "group").setAttribute("aria-label", t("case.filter"));
        entries.getElement().setAttribute("data-label", t("case.timeline")).setAttribute("data-since", t("since.line"));
        FILTERS.forEach((key, kinds) -> filters.add(filter(key, kinds)));
        addClassName("case-talk");
        add(entries, news);
    }

    private NativeButton filter(String key, List<String> kinds) {
        NativeButton button = new NativeButton(t(key));
        button.addClassName("chip");
        button.addClassName("chip-plain");
        button.getElement().setAttribute("aria-pressed", String.valueOf(kinds.isEmpty()));
        button.addClickListener(e -> {
            buttons.forEach(each -> each.getElement().setAttribute("aria-pressed", String.valueOf(each == button)));
            entries.getElement().callJsFunction("filter", JacksonUtils.listToJson(kinds));
        });
        buttons.add(button);
        return button;
    }

    /** @return whether there is more than before */
    public boolean show(Desk.Shown read, About about, boolean announce) {
        List<EntryRow> rows = desk.cases.entries(read.kind(), read.number());
        filters.setVisible(!read.plainly());
        if (rows.size() == told) return false;
        if (announce && told >= 0 && rows.size() > told) news.setText(t("case.news", rows.size() - told));
        told = rows.size();
        ArrayNode json = JacksonUtils.createArrayNode();
        Map<Long, String> files = about.place().map(desk.documents::namesByPart).orElse(Map.of());
        rows.stream()
                .skip(Math.max(0, rows.size() - most))
                .forEach(row -> json.add(json(row, read)
                        .put("files", files.getOrDefault(row.id(), ""))
                        .put("fresh", isNew(row))));
        fresh = rows.stream().filter(this::isNew).count();
        entries.getElement().callJsFunction("show", json, announce);
        return true;
    }

    private boolean isNew(EntryRow row) {
        return desk.isNew(row.at(), row.personId());
    }

    /** How much others have said and done since one was here. */
    long fresh() {
        return fresh;
    }

    private tools.jackson.databind.node.ObjectNode json(EntryRow row, Desk.Shown read) {
        long me = desk.current.get().personId();
        var json = JacksonUtils.createObjectNode();
        String kind = row.kind().name().toLowerCase(java.util.Locale.ROOT);
        json.put("id", String.valueOf(row.id()));
        json.put("kind", kind);
        json.put("group", kind);
        json.put("mine", row.personId() != null && row.personId() == me);
        json.put("who", row.person() == null ? t(nameless(row)) : row.person());
        json.put("at", row.at().toString());
        json.put("when", Formats.dateTime(row.at()));
        json.put("label", label(row, read));
        json.put("icon", icon(row));
        json.put("text", row.text() == null ? "" : row.text());
        return json;
    }

    /** Only people answer: one without a name is the reporter, whom vendors do not get to know. */
    private static String nameless(EntryRow row) {
        return row.kind() == EntryKind.REPLY ? "case.reporter" : "case.house";
    }

    private static String icon(EntryRow row) {
        return switch (row.kind()) {
            case REPLY -> "";
            case NOTE -> "vaadin:lock";
            case CHANGE -> "vaadin:arrow-right";
            case ALARM -> "vaadin:alarm";
        };
    }

    private static String label(EntryRow row, Desk.Shown read) {
        return switch (row.kind()) {
            case REPLY -> read.plainly() ? "" : t("case.entry.REPLY");
            case NOTE -> t("case.entry.NOTE");
            case CHANGE -> change(row, read);
            case ALARM -> alarm(row);
        };
    }

    private static String change(EntryRow row, Desk.Shown read) {
        if (read.plainly() && row.code().equals("STATUS")) return value("STATUS", row.newValue(), read);
        return row.oldValue() == null
                ? t("case.change.set." + row.code(), value(row.code(), row.newValue(), read))
                : t(
                        "case.change." + row.code(),
                        value(row.code(), row.oldValue(), read),
                        value(row.code(), row.newValue(), read));
    }

    private static String value(String code, String value, Desk.Shown read) {
        if (value == null) return t("case.nobody");
        return switch (code) {
            case "STATUS" -> t(read.kind() + (read.plainly() ? ".plainStatus." : ".status.") + value);
            case "PRIORITY" -> t("incident.priority." + value);
            case "VENDOR" -> t("case.vendorSaid." + value);
            default -> value;
        };
    }

    private static String alarm(EntryRow row) {
        String metric = row.code() != null && row.code().contains("RESPONSE") ? "RESPONSE" : "RESOLUTION";
        return t("case.alarm", t("clock." + metric), row.newValue() == null ? "" : row.newValue());
    }
}
