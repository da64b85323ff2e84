package no.samdrift.web.ui.servicedesk.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import no.samdrift.web.report.Picture;
import no.samdrift.web.ui.part.Chart;

/** The report in pictures; a pressed bar leads to its cases. */
class ReportCharts extends Div {
    ReportCharts(List<Picture> pictures) {
        addClassName("charts");
        for (Picture picture : pictures) {
            Chart chart = new Chart(picture.title());
            chart.show(picture.data());
            if (picture.leads() != null) chart.onPick(name -> lead(picture, name));
            add(chart);
        }
    }

    private static void lead(Picture picture, String name) {
        int place = picture.data().categories().indexOf(name);
        if (place < 0) return;
        UI.getCurrent()
                .navigate(
                        CaseLink.of(picture.leads(), picture.lines().get(place).cell()));
    }
}
