package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.table.Column;
import no.samdrift.kernel.table.TableExport;
import no.samdrift.kernel.table.TableStyle;
import no.samdrift.servicedesk.work.OpenWork;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.web.text.Formats;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Downloads;
import no.samdrift.web.ui.part.EmptyState;
import no.samdrift.web.ui.part.ReportPage;
import no.samdrift.web.ui.part.SmallTable;

/** What is open, by team and state; each figure leads to the queue behind it. */
@Route("reports/open-work")
public class OpenWorkView extends ReportPage<List<OpenWork>> {
    private final WorkQueue queue;
    private final Members members;
    private Map<String, String> asked;

    @Inject
    public OpenWorkView(WorkQueue queue, Members members) {
        super(WorkScreens.OPEN_WORK, t("openWork.lead"));
        this.queue = queue;
        this.members = members;
        askingMember(members.today().stream()
                .map(m -> new Ref(m.id(), m.memberNo(), m.name()))
                .toList());
    }

    @Override
    protected List<OpenWork> read(Map<String, String> now) {
        asked = now;
        String no = now.get("member");
        return queue.byTeam(no == null ? null : members.byNo(no).id());
    }

    @Override
    protected List<Component> shown(List<OpenWork> work) {
        if (work.isEmpty()) return List.of(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, t("openWork.none"), ""));
        Map<String, String> states = states(work);
        List<String> heads = new ArrayList<>(List.of(t("incident.team")));
        Stream.concat(states.values().stream(), Stream.of(t("queue.view.OVERDUE"), t("openWork.sum")))
                .forEach(head -> heads.add(">" + head));
        SmallTable table = new SmallTable(t("openWork.title"), heads.toArray(String[]::new));
        teams(work).forEach(lines -> table.row(row(lines, lines.getFirst().teamId(), states)));
        table.total(row(work, 0L, states));
        return List.of(table);
    }

    /** @param teamId 0 for all of them together, null for the cases no team has, which the queue cannot be asked for */
    private Object[] row(List<OpenWork> lines, Long teamId, Map<String, String> states) {
        List<Object> cells = new ArrayList<>();
        cells.add(teamId != null && teamId == 0 ? t("openWork.all") : team(lines.getFirst()));
        for (String state : states.keySet())
            cells.add(figure(
                    lines.stream()
                            .filter(line -> line.status().equals(state))
                            .mapToLong(OpenWork::cases)
                            .sum(),
                    teamId,
                    "status",
                    state));
        cells.add(figure(lines.stream().mapToLong(OpenWork::overdue).sum(), teamId, "view", "overdue"));
        cells.add(figure(lines.stream().mapToLong(OpenWork::cases).sum(), teamId, "view", "all"));
        return cells.toArray();
    }

    private Object figure(long count, Long teamId, String name, String value) {
        if (count == 0) return "–";
        if (teamId == null) return count;
        Map<String, String> address = new LinkedHashMap<>(asked);
        if (teamId != 0) address.put("team", String.valueOf(teamId));
        address.put(name, value);
        String href =
                new Location(WorkScreens.QUEUE.path(), QueryParameters.simple(address)).getPathWithQueryParameters();
        return new Anchor(href, Formats.number(count));
    }

    /** In the order of work; those of several practices that bear one name are one. */
    private Map<String, String> states(List<OpenWork> work) {
        Map<String, String> states = QueueFilters.states(queue.practices());
        states.keySet().retainAll(work.stream().map(OpenWork::status).toList());
        return states;
    }

    private static Stream<List<OpenWork>> teams(List<OpenWork> work) {
        Map<Long, List<OpenWork>> teams = new LinkedHashMap<>();
        work.forEach(line ->
                teams.computeIfAbsent(line.teamId(), id -> new ArrayList<>()).add(line));
        return teams.values().stream();
    }

    private static String team(OpenWork line) {
        return line.teamId() == null ? t("openWork.noTeam") : line.team();
    }

    @Override
    protected Downloads downloads(List<OpenWork> work) {
        List<Column<OpenWork>> columns = List.of(
                new Column<>(t("incident.team"), OpenWorkView::team),
                new Column<>(t("queue.kind"), line -> t("case.kind." + line.kind())),
                new Column<>(t("incident.status"), line -> CaseWords.state(line.kind(), line.status())),
                new Column<>(t("openWork.sum"), OpenWork::cases),
                new Column<>(t("queue.view.OVERDUE"), OpenWork::overdue));
        var export = new TableExport<>(
                t("openWork.title"), null, columns, Texts.locale(), Formats.ZONE, TableStyle.NORWEGIAN);
        return new Downloads(t("openWork.file"), (format, out) -> export.write(format, work.iterator(), out));
    }
}
