package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.LiveTime;

/**
 * The columns of the queue. The title has what room there is, and below it what the case is known by.
 *
 * @param href the page of a case
 * @param services their names by their codes
 */
record QueueColumns(DataList<WorkRow> list, Function<WorkRow, String> href, Map<String, String> services) {
    private static final Set<String> HIDDEN_AT_FIRST =
            Set.of("number", "member", "system", "team", "reporter", "opened", "updated");

    void add(boolean internal) {
        list.drawn("title", t("incident.title"), WorkRow::title, title())
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(1);
        list.link("number", t("incident.number"), WorkRow::number, href::apply).setSortable(true);
        list.drawn(
                        "priority",
                        t("incident.priority"),
                        row -> CaseWords.of(row.priority()),
                        badge(
                                row -> CaseWords.css(CaseWords.tone(row.priority())),
                                row -> CaseWords.of(row.priority())))
                .setSortable(true);
        list.drawn(
                        "status",
                        t("incident.status"),
                        row -> CaseWords.state(row.kind(), row.status()),
                        badge(
                                row -> CaseWords.css(CaseWords.tone(row.phase())),
                                row -> CaseWords.state(row.kind(), row.status())))
                .setSortable(true);
        list.drawn("due", t("incident.due"), WorkRow::dueAt, due())
                .setAutoWidth(false)
                .setWidth("10.5rem")
                .setSortable(true);
        list.column("member", t("incident.member"), this::member);
        list.drawn("service", t("incident.service"), WorkRow::service, service());
        list.column("system", t("incident.system"), WorkRow::system);
        if (internal) list.column("team", t("incident.team"), WorkRow::team);
        list.drawn("assignee", t("incident.assignee"), WorkRow::assignee, assignee());
        list.column("reporter", t("incident.reporter"), WorkRow::reporter);
        list.column("opened", t("incident.opened"), WorkRow::openedAt).setSortable(true);
        list.column("updated", t("incident.updated"), WorkRow::updatedAt).setSortable(true);
        list.grid().getColumns().stream()
                .filter(column -> HIDDEN_AT_FIRST.contains(column.getKey()))
                .forEach(column -> column.setVisible(false));
        list.grid().addClassName("two-lines");
    }

    private String member(WorkRow row) {
        return row.member() == null ? t("problem.allMembers") : row.member();
    }

    private LitRenderer<WorkRow> title() {
        return LitRenderer.<WorkRow>of(
                        "<span class=${item.css} title=${item.title}>${item.restricted ? html`<vaadin-icon icon='vaadin:lock'"
                                + " title=${item.restricted}></vaadin-icon> ` : ''}${item.title}"
                                + "<span class='visually-hidden'>${item.news}</span></span>"
                                + "<span class='row-more'><a href=${item.href}>${item.number}</a> · ${item.member}"
                                + "<span class='row-narrow'> · ${item.priority} · ${item.status}</span></span>")
                .withProperty("title", WorkRow::title)
                .withProperty("restricted", row -> row.restricted() ? t("restriction.row") : null)
                .withProperty("css", row -> row.news() ? "row-title row-news" : "row-title")
                .withProperty("news", row -> row.news() ? ", " + t("since.line") : "")
                .withProperty("number", WorkRow::number)
                .withProperty("member", this::member)
                .withProperty("href", href::apply)
                .withProperty("priority", row -> CaseWords.of(row.priority()))
                .withProperty("status", row -> CaseWords.state(row.kind(), row.status()));
    }

    private LitRenderer<WorkRow> service() {
        return LitRenderer.<WorkRow>of(
                        "<span title=${item.name}>${item.code}<span class='visually-hidden'> ${item.name}</span></span>")
                .withProperty("code", WorkRow::service)
                .withProperty("name", row -> services.getOrDefault(row.service(), ""));
    }

    private static LitRenderer<WorkRow> assignee() {
        return LitRenderer.<WorkRow>of(
                        "${item.name ? html`<span class='initials' aria-hidden='true' title=${item.name}>${item.initials}</span>"
                                + "<span class='visually-hidden'>${item.name}</span>` : ''}")
                .withProperty("name", WorkRow::assignee)
                .withProperty("initials", row -> initials(row.assignee()));
    }

    /** Of the first name and the last. */
    static String initials(String name) {
        if (name == null) return "";
        String[] parts = name.strip().split("\\s+");
        return Arrays.stream(new String[] {parts[0], parts.length > 1 ? parts[parts.length - 1] : ""})
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private static LitRenderer<WorkRow> badge(ValueProvider<WorkRow, String> css, ValueProvider<WorkRow, String> text) {
        return LitRenderer.<WorkRow>of("<span class=${item.css}>${item.text}</span>")
                .withProperty("css", css)
                .withProperty("text", text);
    }

    private static LitRenderer<WorkRow> due() {
        return LitRenderer.<WorkRow>of("<samdrift-due at=${item.at} title=${item.when}></samdrift-due>")
                .withProperty("at", row -> LiveTime.millis(row.dueAt()))
                .withProperty("when", row -> Formats.dateTime(row.dueAt()));
    }
}
