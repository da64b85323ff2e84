package no.samdrift.web.ui.servicedesk.mail;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.servicedesk.mail.MailQuarantine;
import no.samdrift.servicedesk.mail.MailRight;
import no.samdrift.servicedesk.mail.QuarantinedMail;
import no.samdrift.web.ui.shell.HomeWork;
import no.samdrift.web.ui.shell.ToDo;

/** Mail that became no case: somebody waits for an answer, it may be. */
@ApplicationScoped
class QuarantineWork implements HomeWork {
    @Inject
    MailQuarantine quarantine;

    @Override
    public List<ToDo> toDo(Caller caller) {
        if (!caller.may(MailRight.HANDLE, Target.COOPERATION)) return List.of();
        List<QuarantinedMail> mail = quarantine.slice(new MailQuarantine.Filter(null, null, null), 0, MOST);
        if (mail.isEmpty()) return List.of();
        return List.of(new ToDo(
                VaadinIcon.ENVELOPE_O,
                MailScreens.QUARANTINE.path(),
                t("todo.mail", mail.size(), mail.size() == MOST ? 1 : 0),
                t("todo.mail.why"),
                null,
                t("todo.mail.look")));
    }
}
