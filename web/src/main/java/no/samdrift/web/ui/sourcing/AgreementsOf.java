package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import no.samdrift.catalogue.service.Services;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.About;
import no.samdrift.web.ui.part.Beside;
import no.samdrift.web.ui.part.LinkList;

/** What is agreed with vendors about a system or a service, and by a member; what rests on a decision. */
@ApplicationScoped
class AgreementsOf implements Beside {
    private static final int MOST = 500;

    @Inject
    Agreements agreements;

    @Inject
    Services services;

    @Inject
    CurrentCaller caller;

    @Override
    public Optional<Component> of(About about) {
        if (!caller.get().anywhere(SourcingRight.READ_AGREEMENTS)) return Optional.empty();
        long id = about.id();
        return switch (about.kind()) {
            case "member" -> Optional.of(list(Agreements.Filter.ofMember(id), "list.none", AgreementRow::number));
            case "system" ->
                Optional.of(list(Agreements.Filter.ofSystem(id), "system.noAgreement", AgreementsOf::untilWhen));
            case "service" ->
                Optional.of(list(
                        Agreements.Filter.ofService(services.byId(id).code()),
                        "list.none",
                        a -> a.number() + ", " + a.vendor()));
            case "decision" -> Optional.of(list(Agreements.Filter.restingOn(id), "list.none", AgreementsOf::untilWhen));
            default -> Optional.empty();
        };
    }

    private Component list(Agreements.Filter filter, String none, Function<AgreementRow, String> remark) {
        LinkList list = new LinkList();
        agreements
                .slice(filter, 0, MOST)
                .forEach(a -> list.link(SourcingScreens.AGREEMENT.href(a.id()), a.title(), remark.apply(a)));
        return list.under(t("agreements.title"), t(none));
    }

    private static String untilWhen(AgreementRow a) {
        return a.endsOn() == null ? a.number() : a.number() + ", " + t("agreement.until", Formats.date(a.endsOn()));
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean inColumn() {
        return true;
    }
}
