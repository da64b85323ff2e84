package no.samdrift.web.ui.shell;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;

/** Found by Vaadin through META-INF/services. */
public class CdiInstantiatorFactory implements InstantiatorFactory {
    @Override
    public Instantiator createInstantitor(VaadinService service) { // the name is Vaadin's own spelling
        return new CdiInstantiator(service);
    }
}
