package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementType;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.cooperation.view.ListViews;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RegisterView;

/** The agreements with vendors, and the day each of them next asks for something. */
@Route("agreements")
public class AgreementsView extends RegisterView<AgreementRow> {
    @Inject
    public AgreementsView(Agreements agreements, Pickers pickers, AgreementForm form, ListViews views, OwnParts own) {
        super(SourcingScreens.AGREEMENT, asked -> agreements.slice(filter(asked), asked.offset(), asked.limit()));
        adding(
                !pickers.memberRefs(SourcingRight.WRITE_AGREEMENTS).isEmpty(),
                () -> form.add(made -> opens(made.agreement().id())));
        importing(!pickers.memberRefs(SourcingRight.WRITE_AGREEMENTS).isEmpty(), "agreements");
        views.offer(list, "agreements", asked -> agreements.count(filter(asked)));
        list.words(t("agreements.search"));
        list.ref("member", t("system.member"), pickers.memberRefs());
        list.choice("type", t("agreement.type"), "agreementType", AgreementType.class);
        columns();
        own.list(list, "agreement", AgreementRow::own);
    }

    private static Agreements.Filter filter(ListQuery asked) {
        return new Agreements.Filter(
                asked.words(),
                null,
                asked.id("member"),
                null,
                null,
                asked.choice("type", AgreementType.class),
                null,
                asked.own());
    }

    private void columns() {
        list.column("number", t("agreement.number"), AgreementRow::number);
        list.link("title", t("agreement.title"), AgreementRow::title, a -> SourcingScreens.AGREEMENT.href(a.id()))
                .setAutoWidth(false)
                .setWidth("14.5rem")
                .setFlexGrow(1);
        list.shown(
                        "vendor",
                        t("system.vendor"),
                        AgreementRow::vendor,
                        a -> new Anchor(SourcingScreens.VENDOR.href(a.vendorId()), a.vendor()))
                .setAutoWidth(false)
                .setWidth("10.5rem")
                .setFlexGrow(1);
        list.shown(
                "status",
                t("agreement.status"),
                a -> t("agreementStatus." + a.status()),
                a -> AgreementBadges.status(a.status()));
        list.column("endsOn", t("agreement.endsOn"), AgreementRow::endsOn);
        list.column(
                "next",
                t("agreement.next"),
                a -> a.nextDeadline() == null ? "" : t("deadlineKind." + a.nextDeadline()));
        list.column("nextOn", t("agreement.nextOn"), AgreementRow::nextDeadlineOn);
        list.figures("price", t("agreement.yearlyPrice"), AgreementRow::yearlyPrice);
        list.column("type", t("agreement.type"), a -> t("agreementType." + a.type()));
    }
}
