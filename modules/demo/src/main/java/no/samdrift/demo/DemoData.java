package no.samdrift.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.HouseOpened;
import no.samdrift.kernel.time.Time;

/** A co-operation to try the house with, told apart from the others by its folder under {@code demo/} alone. All of it through the services. */
@ApplicationScoped
class DemoData {
    static final String PASSWORD = "samdrift-demo";
    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    private CurrentCaller current;

    @Inject
    private Time time;

    @Inject
    private Members members;

    @Inject
    private DemoFiles files;

    @Inject
    private DemoCooperation cooperation;

    @Inject
    private DemoCatalogue catalogue;

    @Inject
    private DemoFields fields;

    @Inject
    private DemoVendors vendors;

    @Inject
    private DemoSystems systems;

    @Inject
    private DemoSourcing sourcing;

    @Inject
    private DemoIncidents incidents;

    @Inject
    private DemoProblems problems;

    @Inject
    private DemoIntegrations integrations;

    @Inject
    private DemoRisks risks;

    @Inject
    private DemoRestricted restricted;

    @Inject
    private DemoGovernance governance;

    @Inject
    private DemoDocuments documents;

    @Inject
    private DemoWaiting waiting;

    @Inject
    private DemoTalk talk;

    @Inject
    private DemoMail mail;

    @Inject
    private DemoMonitoring monitoring;

    @Inject
    private DemoWebhooks webhooks;

    @Inject
    private DemoViews views;

    /** Once: a house that has members is left alone. */
    void put(@Observes HouseOpened opened) {
        if (!files.wanted()) return;
        current.as(Caller.house("demo"), () -> {
            if (!members.today().isEmpty()) return;
            long start = System.nanoTime();
            time.at(cooperation.founded(), () -> {
                cooperation.put();
                catalogue.put();
            });
            fields.put();
            vendors.put();
            systems.put();
            integrations.put();
            risks.put();
            sourcing.put();
            governance.put();
            incidents.put();
            restricted.put();
            problems.put();
            documents.put();
            waiting.put();
            talk.put();
            mail.put();
            monitoring.put();
            webhooks.put();
            views.put();
            LOG.info(() -> "Demo data in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        });
    }
}
