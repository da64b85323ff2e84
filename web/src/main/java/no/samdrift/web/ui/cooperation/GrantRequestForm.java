package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.CooperationRight;
import no.samdrift.cooperation.grant.GrantRequests;
import no.samdrift.cooperation.grant.RequestGrant;
import no.samdrift.kernel.access.Role;
import no.samdrift.kernel.access.ScopeKind;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.Toast;

/** A role in the whole co-operation is asked for, where one may give roles in a part of it only. */
@ApplicationScoped
class GrantRequestForm {
    @Inject
    private GrantRequests requests;

    @Inject
    private Pickers pickers;

    void open() {
        RecordForm<RequestGrant> form =
                new RecordForm<>(t("grant.request"), t("approval.send"), RequestGrant.class, null, request -> {
                    requests.request(request);
                    Toast.done(t("grant.requested"));
                });
        form.dialog().lead(t("grant.requestText"));
        form.wide("personId", pickers.person(t("person.name"), CooperationRight.GRANT));
        form.wide("role", new Choice<>(t("grant.role"), "role", Role.class));
        form.wide("reason", new TextArea(t("grant.reason")));
        form.fact("scope", () -> ScopeKind.COOPERATION);
        form.open();
    }
}
