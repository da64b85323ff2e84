package no.samdrift.web.report;

import java.util.List;
import no.samdrift.servicedesk.report.Figure;
import no.samdrift.servicedesk.report.ReportLine;

/**
 * A picture of the operation report.
 *
 * @param title what is shown, and in which unit
 * @param lines what the categories stand for, in their order; empty where they lead nowhere
 * @param leads the figure whose cases a category leads to; null where they lead nowhere
 */
public record Picture(String title, ChartData data, List<ReportLine> lines, Figure leads) {}
