package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.samdrift.kernel.refusal.Unavailable;

/** A screen could not be built; the number leads to the line in the log. */
@AnonymousAllowed
public class FailureView extends FailedScreen implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getCaughtException();
        boolean away = Failures.refusal(failure) instanceof Unavailable;
        tell(
                VaadinIcon.TOOLS,
                t(away ? "failure.away" : "failure.title"),
                away ? Failures.text(Failures.refusal(failure)) : t("failure.unexpected", Failures.logged(failure)));
        return away ? 503 : 500;
    }
}
