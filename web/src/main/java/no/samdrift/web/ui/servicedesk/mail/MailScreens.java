package no.samdrift.web.ui.servicedesk.mail;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import no.samdrift.servicedesk.mail.MailRight;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.servicedesk.work.WorkScreens;

/** Where mail is seen that became no case. */
@ApplicationScoped
public class MailScreens {
    @Produces
    static final Screen QUARANTINE = Screen.ofTheWhole(
            MailQuarantineView.class,
            "mailQuarantine",
            VaadinIcon.ENVELOPE_O,
            WorkScreens.SECTION,
            185,
            MailRight.HANDLE);

    @Produces
    static final Thing MAIL = new Thing("mail", MailView.class, QUARANTINE, MailRight.HANDLE);
}
