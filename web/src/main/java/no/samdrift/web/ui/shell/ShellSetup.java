package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.refusal.NotAllowed;

/** What holds for every page: language and look from the first byte on, sign-in before content, an answer to every failure. */
@ApplicationScoped
public class ShellSetup {
    @Inject
    CurrentCaller caller;

    @Inject
    Menu menu;

    void prepare(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ShellSetup::dress);
        event.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(e -> {
            UI ui = e.getUI();
            ui.setLocale(Preferences.current().language());
            ui.addBeforeEnterListener(this::guard);
            ui.addAfterNavigationListener(this::name);
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

    /** Who is not signed in signs in first; who may not open a screen meets what is told of one that does not exist. */
    private void guard(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (view.isAnnotationPresent(AnonymousAllowed.class)) return;
        if (caller.find().isEmpty()) {
            String target = event.getLocation().getPathWithQueryParameters();
            event.forwardTo("login", com.vaadin.flow.router.QueryParameters.of("target", target));
            return;
        }
        menu.of(view)
                .filter(screen -> !screen.open().test(caller.get()))
                .ifPresent(screen -> event.rerouteToError(new NotAllowed(screen.texts()), ""));
    }

    /** What is about one thing says itself how it is called. */
    private void name(AfterNavigationEvent event) {
        event.getActiveChain().stream()
                .findFirst()
                .filter(view -> !(view instanceof HasDynamicTitle))
                .flatMap(view -> menu.of(view.getClass()))
                .ifPresent(screen -> title(UI.getCurrent(), t(screen.title()) + " · Samdrift"));
    }

    /** After the framework, which still empties the title of what has none. */
    private static void title(UI ui, String title) {
        ui.beforeClientResponse(ui, context -> ui.getPage().setTitle(title));
    }
}
