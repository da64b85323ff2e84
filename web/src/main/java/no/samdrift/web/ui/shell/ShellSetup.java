package no.samdrift.web.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.samdrift.kernel.access.CurrentCaller;

/** What holds for every page: language and look from the first byte on, sign-in before content, an answer to every failure. */
@ApplicationScoped
public class ShellSetup {
    @Inject
    CurrentCaller caller;

    void prepare(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ShellSetup::dress);
        event.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(e -> {
            UI ui = e.getUI();
            ui.setLocale(Preferences.current().language());
            ui.addBeforeEnterListener(this::requireSignIn);
        });
    }

    private static void dress(IndexHtmlResponse response) {
        Preferences wanted = Preferences.of(response.getVaadinRequest());
        response.getDocument()
                .selectFirst("html")
                .attr("lang", wanted.language().getLanguage())
                .attr("data-words", no.samdrift.web.ui.part.LiveTime.words(wanted.language()))
                .attr("style", "color-scheme: " + wanted.scheme().css)
                .addClass(wanted.density().cssClass());
    }

    private void requireSignIn(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (!view.isAnnotationPresent(AnonymousAllowed.class) && caller.find().isEmpty()) {
            String target = event.getLocation().getPathWithQueryParameters();
            event.forwardTo("login", com.vaadin.flow.router.QueryParameters.of("target", target));
        }
    }
}
