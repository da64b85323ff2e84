package no.samdrift.web.ui.servicedesk.mail;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.samdrift.catalogue.service.Services;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.ServiceDeskRight;
import no.samdrift.servicedesk.mail.MailQuarantine;
import no.samdrift.servicedesk.mail.QuarantinedLetter;
import no.samdrift.servicedesk.mail.ReleaseMail;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.servicedesk.work.CaseWords;

/** Asks where a mail shall go. */
@ApplicationScoped
class ReleaseForm {
    @Inject
    MailQuarantine quarantine;

    @Inject
    Services services;

    @Inject
    Pickers pickers;

    void asCase(QuarantinedLetter letter, Consumer<String> then) {
        RefField person = pickers.person(t("mailQuarantine.for"), ServiceDeskRight.LOG_INCIDENTS)
                .chosen(letter.personId(), letter.person())
                .required();
        RefField service = new RefField(
                t("incident.service"),
                services.all().stream()
                        .filter(s -> s.active() && !s.imported())
                        .map(s -> new Ref(s.id(), s.code(), s.code() + " " + s.name(CaseWords.language())))
                        .toList());
        service.setHelperText(t("mailQuarantine.serviceHint"));
        open(
                "mailQuarantine.asCase",
                letter,
                () -> new ReleaseMail(null, given("personId", person.id()), service.code()),
                then,
                dialog -> {
                    dialog.wide("personId", person);
                    dialog.wide("service", service);
                });
    }

    void intoCase(QuarantinedLetter letter, Consumer<String> then) {
        TextField number = new TextField(t("incident.number"));
        number.setPlaceholder("INC-2026-000001");
        number.setRequiredIndicatorVisible(true);
        if (letter.number() != null) number.setValue(letter.number());
        open("mailQuarantine.intoCase", letter, () -> new ReleaseMail(number.getValue(), null, null), then, dialog -> {
            dialog.lead(t("mailQuarantine.intoHint"));
            dialog.wide("number", number);
        });
    }

    private static <T> T given(String field, T value) {
        if (value == null) throw RuleBroken.at(field, "required");
        return value;
    }

    private void open(
            String title,
            QuarantinedLetter letter,
            Supplier<ReleaseMail> asked,
            Consumer<String> then,
            Consumer<FormDialog> fields) {
        FormDialog dialog = new FormDialog(
                t(title),
                t("mailQuarantine.release"),
                () -> then.accept(quarantine.release(letter.mail().id(), asked.get())));
        fields.accept(dialog);
        dialog.open();
    }
}
