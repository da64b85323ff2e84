package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.samdrift.catalogue.service.Services;
import no.samdrift.governance.GovernanceRight;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.LinkList;

/** Beside a service: the shares that pay for it. */
@ApplicationScoped
class SharesOf implements Beside {
    private static final int MOST = 200;

    @Inject
    CostShares shares;

    @Inject
    Services services;

    @Inject
    CurrentCaller caller;

    @Override
    public Optional<Component> of(About about) {
        if (!about.is("service") || !caller.get().anywhere(GovernanceRight.READ)) return Optional.empty();
        LinkList list = new LinkList();
        shares.find(new CostShares.Filter(null, null, services.byId(about.id()).code()), null, MOST)
                .items()
                .forEach(s -> list.link(GovernanceScreens.SHARE.href(s.id()), s.title(), Formats.money(s.amount())));
        return Optional.of(list.under(t("service.paidBy")));
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean inColumn() {
        return true;
    }
}
