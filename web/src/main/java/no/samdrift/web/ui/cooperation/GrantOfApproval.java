package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.cooperation.grant.GrantRequests;
import no.samdrift.cooperation.grant.RequestedGrant;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.FactSheet;

/** Beside an approval: the role that is given by it, as it is stored and not as somebody describes it. */
@ApplicationScoped
class GrantOfApproval implements Beside {
    @Inject
    private GrantRequests requests;

    @Inject
    private ScopeNames scopes;

    @Override
    public Optional<Component> of(About about) {
        return about.is("approval") ? requests.of(about.id()).map(this::block) : Optional.empty();
    }

    private Component block(RequestedGrant grant) {
        return new Block(
                t("grant.requestedHeading"),
                new FactSheet()
                        .fact(t("person.name"), grant.person())
                        .fact(t("grant.role"), t("role." + grant.role()))
                        .fact(t("grant.reach"), scopes.of(grant.scope(), grant.scopeId())));
    }

    @Override
    public int order() {
        return 10;
    }
}
