package no.samdrift.web.ui.servicedesk.monitoring;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Set;
import no.samdrift.servicedesk.monitoring.AlertMapping;
import no.samdrift.servicedesk.monitoring.MonitoringSourceRow;
import no.samdrift.servicedesk.monitoring.MonitoringSources;
import no.samdrift.web.live.LiveViews;
import no.samdrift.web.ui.part.RegisterView;
import no.samdrift.web.ui.part.StatusBadge;
import no.samdrift.web.ui.part.Tone;

/** The systems that watch, by name. */
@Route("monitoring-sources")
public class MonitoringSourcesView extends RegisterView<MonitoringSourceRow> {
    @Inject
    public MonitoringSourcesView(MonitoringSources sources, MonitoringSourceForm form, LiveViews live) {
        super(
                MonitoringScreens.SOURCE,
                asked -> sources.slice(
                        new MonitoringSources.Filter(asked.words(), asked.choice("mapping", AlertMapping.class), null),
                        asked.offset(),
                        asked.limit()));
        adding(true, () -> form.add(made -> opens(made.source().id())));
        list.words(t("monitoringSources.search"));
        list.choice("mapping", t("monitoring.mapping"), "monitoring.mapping", AlertMapping.class);
        list.link(
                        "title",
                        t("monitoring.title"),
                        MonitoringSourceRow::title,
                        o -> MonitoringScreens.SOURCE.href(o.id()))
                .setFlexGrow(1);
        list.column("name", t("monitoring.name"), MonitoringSourceRow::name);
        list.column("mapping", t("monitoring.mapping"), o -> t("monitoring.mapping." + o.mapping()));
        list.column("member", t("system.member"), MonitoringSourceRow::member);
        list.figures("firing", t("monitoring.firing"), MonitoringSourceRow::firing);
        list.column("last", t("monitoring.lastAt"), MonitoringSourceRow::lastAt);
        list.shown("state", t("monitoring.state"), MonitoringSourcesView::state, o -> badge(o));
        live.follow(this, Set.of("monitoring-source"), change -> true, list::refresh);
    }

    private static String state(MonitoringSourceRow source) {
        if (!source.active()) return t("monitoring.off");
        return source.secretAt() == null ? t("monitoring.noSecret") : t("monitoring.on");
    }

    static StatusBadge badge(MonitoringSourceRow source) {
        boolean waits = source.active() && source.secretAt() == null;
        return new StatusBadge(state(source), waits ? Tone.WARNING : source.active() ? Tone.GOOD : Tone.NEUTRAL);
    }
}
