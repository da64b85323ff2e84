package no.samdrift.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;

/** A co-operation to try the house with: Digitale Innherred, its five members, a month of cases. All of it through the services. */
@ApplicationScoped
public class DemoData {
    public static final String PASSWORD = "samdrift-demo";
    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    @Inject
    private CurrentCaller current;

    @Inject
    private Members members;

    @Inject
    private DemoCooperation cooperation;

    @Inject
    private DemoCatalogue catalogue;

    @Inject
    private DemoIncidents incidents;

    /** Once: a house that has members is left alone. */
    public void put() {
        current.as(Caller.house("demo"), () -> {
            if (!members.today().isEmpty()) return;
            long start = System.nanoTime();
            cooperation.put();
            catalogue.put();
            incidents.put();
            LOG.info(() -> "Demo data in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        });
    }
}
