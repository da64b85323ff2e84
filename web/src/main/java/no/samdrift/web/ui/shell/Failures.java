package no.samdrift.web.ui.shell;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import no.samdrift.kernel.data.Outage;
import no.samdrift.kernel.refusal.Refusal;
import no.samdrift.web.text.Explained;
import no.samdrift.web.text.Texts;
import no.samdrift.web.ui.part.Toast;

/** A refusal is told as what it is; anything else gets a reference number that stands in the log too. */
class Failures implements ErrorHandler {
    private static final System.Logger LOG = System.getLogger(Failures.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        Refusal refusal = refusal(failure);
        String message = refusal == null ? t("failure.unexpected", logged(failure)) : text(refusal);
        if (UI.getCurrent() != null) {
            Toast.failure(message);
        }
    }

    /** @return the reference number under which the failure stands in the log */
    static String logged(Throwable failure) {
        String reference = "%06X".formatted(RANDOM.nextInt(0x1000000));
        LOG.log(Level.ERROR, "Failure " + reference, failure);
        return reference;
    }

    static String text(Refusal refusal) {
        return Explained.refusal(Texts.locale(), refusal.code(), refusal.arguments());
    }

    /** The refusal it is told as; null where nobody foresaw it. */
    static Refusal refusal(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return refusal;
            }
        }
        return Outage.of(failure).orElse(null);
    }
}
