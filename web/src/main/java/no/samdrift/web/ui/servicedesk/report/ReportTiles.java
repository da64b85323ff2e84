package no.samdrift.web.ui.servicedesk.report;

import static no.samdrift.web.text.Texts.t;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.time.Time;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.report.OperationReports;
import no.samdrift.servicedesk.report.ReportLine;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.KeyFigure;
import no.samdrift.web.ui.part.Tone;
import no.samdrift.web.ui.shell.HomeTiles;

/** For those who lead: whether the operation kept last month what it has promised. */
@ApplicationScoped
class ReportTiles implements HomeTiles {
    @Inject
    private OperationReports reports;

    @Inject
    private Time time;

    @Override
    public int order() {
        return 110;
    }

    @Override
    public List<KeyFigure> figures(Caller caller) {
        boolean leads = Stream.of(Role.MUNICIPAL_DIRECTOR, Role.BOARD_MEMBER, Role.CUSTOMER)
                .anyMatch(caller::has);
        if (!leads || !caller.anywhere(ServiceDeskRight.READ_REPORTS)) return List.of();
        ReportQuery month = ReportQuery.of(Map.of(), time.today());
        ReportLine total = reports.of(month.from(), month.to(), null).total();
        Double kept = total.resolutionShare();
        int judged = total.count(no.samdrift.servicedesk.report.Figure.RESOLUTION_KEPT)
                + total.count(no.samdrift.servicedesk.report.Figure.RESOLUTION_BROKEN);
        return List.of(new KeyFigure(
                kept == null ? "–" : Formats.percent(kept, 0),
                t("tiles.solvedInTime"),
                kept == null ? t("tiles.nothingJudged") : t("tiles.ofSolved", judged),
                Tone.NEUTRAL,
                "reports/operations?" + month.address().getQueryString()));
    }
}
