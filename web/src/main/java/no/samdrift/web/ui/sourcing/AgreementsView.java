package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.data.Ref;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementType;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.Pickers;
import no.samdrift.web.ui.shell.MainLayout;

/** The agreements with vendors, and the day each of them next asks for something. */
@Route(value = "agreements", layout = MainLayout.class)
@PermitAll
public class AgreementsView extends Main implements HasDynamicTitle {
    @Inject
    public AgreementsView(Agreements agreements, Pickers pickers, AgreementForm form, CurrentCaller caller) {
        addClassName("page");
        caller.get().requireAnywhere(SourcingRight.READ_AGREEMENTS);
        PageHeader header = new PageHeader(t("agreements.title"), t("agreements.lead"));
        if (!pickers.memberRefs(SourcingRight.WRITE_AGREEMENTS).isEmpty()) {
            Button add = new Button(
                    t("agreements.new"),
                    e -> form.add(made -> UI.getCurrent()
                            .navigate("agreements/" + made.agreement().id())));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(add);
        }
        DataList<AgreementRow> list = new DataList<>(
                "agreements",
                t("agreements.title"),
                query -> agreements.slice(filter(query), query.offset(), query.limit()));
        filters(list, pickers);
        columns(list);
        add(header, list);
    }

    private static void filters(DataList<AgreementRow> list, Pickers pickers) {
        list.words(t("agreements.search"));
        List<Ref> members = pickers.memberRefs();
        list.ref("member", t("system.member"), members);
        list.choice("type", t("agreement.type"), "agreementType", AgreementType.class);
    }

    private static void columns(DataList<AgreementRow> list) {
        list.column("number", t("agreement.number"), AgreementRow::number);
        list.link("title", t("agreement.title"), AgreementRow::title, a -> "agreements/" + a.id())
                .setAutoWidth(false)
                .setWidth("14.5rem")
                .setFlexGrow(1);
        list.shown(
                        "vendor",
                        t("system.vendor"),
                        AgreementRow::vendor,
                        a -> new Anchor("vendors/" + a.vendorId(), a.vendor()))
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

    private static Agreements.Filter filter(ListQuery query) {
        return new Agreements.Filter(
                query.filter("q").orElse(null),
                null,
                query.filter("member").map(Long::valueOf).orElse(null),
                null,
                null,
                query.filter("type").map(AgreementType::valueOf).orElse(null));
    }

    @Override
    public String getPageTitle() {
        return t("agreements.title");
    }
}
