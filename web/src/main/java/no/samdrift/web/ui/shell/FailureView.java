package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.samdrift.kernel.refusal.Unavailable;
import no.samdrift.web.ui.part.EmptyState;

/** A screen could not be built; the number leads to the line in the log. */
@AnonymousAllowed
public class FailureView extends Main implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassName("page");
        Exception failure = parameter.getCaughtException();
        boolean away = Failures.refusal(failure) instanceof Unavailable;
        add(EmptyState.page(
                VaadinIcon.TOOLS,
                t(away ? "failure.away" : "failure.title"),
                away ? Failures.text(Failures.refusal(failure)) : t("failure.unexpected", Failures.logged(failure)),
                new RouterLink(t("notFound.home"), HomeView.class)));
        return away ? 503 : 500;
    }
}
