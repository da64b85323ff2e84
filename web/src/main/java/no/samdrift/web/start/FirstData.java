package no.samdrift.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.web.demo.DemoData;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a new house begins with: the demo where it is asked for, else nothing but the door for the first administrator. */
@ApplicationScoped
class FirstData {
    @Inject
    private DemoData demo;

    @Inject
    @ConfigProperty(name = "samdrift.demo", defaultValue = "false")
    private boolean wanted;

    void put() {
        if (wanted) demo.put();
    }
}
