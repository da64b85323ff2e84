package no.samdrift.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;

/** A co-operation to try the house with: Digitale Innherred, its five members, a month of cases. All of it through the services. */
@ApplicationScoped
public class DemoData {
    public static final String PASSWORD = "samdrift-demo";
    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    private static final Instant FOUNDED = Instant.parse("2020-01-02T08:00:00Z");

    @Inject
    private CurrentCaller current;

    @Inject
    private Time time;

    @Inject
    private Members members;

    @Inject
    private DemoCooperation cooperation;

    @Inject
    private DemoCatalogue catalogue;

    @Inject
    private DemoVendors vendors;

    @Inject
    private DemoSystems systems;

    @Inject
    private DemoSourcing sourcing;

    @Inject
    private DemoIncidents incidents;

    @Inject
    private DemoGovernance governance;

    /** Once: a house that has members is left alone. */
    public void put() {
        current.as(Caller.house("demo"), () -> {
            if (!members.today().isEmpty()) return;
            long start = System.nanoTime();
            time.at(FOUNDED, () -> {
                cooperation.put();
                catalogue.put();
            });
            vendors.put();
            systems.put();
            sourcing.put();
            governance.put();
            incidents.put();
            LOG.info(() -> "Demo data in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        });
    }
}
