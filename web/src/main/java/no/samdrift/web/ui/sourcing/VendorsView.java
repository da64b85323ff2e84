package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.cooperation.organisation.OrganisationNumber;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.vendor.VendorRow;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RegisterView;

/** Those who deliver to the co-operation. */
@Route("vendors")
public class VendorsView extends RegisterView<VendorRow> {
    @Inject
    public VendorsView(Vendors vendors, CurrentCaller caller, OwnParts own) {
        super(
                SourcingScreens.VENDOR,
                asked -> vendors.slice(
                        new Vendors.Filter(asked.words(), null, asked.own()), asked.offset(), asked.limit()));
        adding(
                caller.get().may(SourcingRight.WRITE_VENDORS, Target.COOPERATION),
                () -> VendorForm.add(vendors, own, made -> opens(made.vendor().id())));
        importing(caller.get().anywhere(SourcingRight.WRITE_VENDORS), "vendors");
        list.words(t("vendors.search"));
        list.link("name", t("vendor.name"), VendorRow::name, v -> SourcingScreens.VENDOR.href(v.id()))
                .setFlexGrow(1);
        list.column("number", t("vendor.organisationNo"), v -> OrganisationNumber.grouped(v.organisationNo()));
        list.column("phone", t("vendor.phone"), VendorRow::phone);
        list.column("email", t("vendor.email"), VendorRow::email);
        list.figures("systems", t("systems.title"), VendorRow::systems);
        list.figures("agreements", t("agreements.title"), VendorRow::agreements);
        list.column("active", t("vendor.state"), v -> t(v.active() ? "vendor.active" : "vendor.inactive"));
        own.list(list, "vendor", VendorRow::own);
    }
}
