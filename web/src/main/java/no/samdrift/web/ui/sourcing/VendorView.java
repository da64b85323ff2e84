package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samdrift.catalogue.system.SystemRight;
import no.samdrift.catalogue.system.Systems;
import no.samdrift.cooperation.organisation.OrganisationNumber;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.vendor.VendorDetails;
import no.samdrift.sourcing.vendor.VendorRow;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.catalogue.CatalogueScreens;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.OwnParts;

/** A vendor: whom to reach, what is agreed, and the cases that wait for it. */
@Route("vendors")
public class VendorView extends DetailPage {
    private final Vendors vendors;
    private final Agreements agreements;
    private final Systems systems;
    private final OwnParts own;

    @Inject
    public VendorView(Vendors vendors, Agreements agreements, Systems systems, OwnParts own) {
        super(SourcingScreens.VENDOR);
        this.vendors = vendors;
        this.agreements = agreements;
        this.systems = systems;
        this.own = own;
    }

    @Override
    protected String draw(String key) {
        VendorDetails details = vendors.byId(id(key));
        VendorRow vendor = details.vendor();
        Caller caller = caller();
        head(vendor.name(), t("vendor.organisationNo") + " " + OrganisationNumber.grouped(vendor.organisationNo()));
        editing(
                caller.may(SourcingRight.WRITE_VENDORS, new Target(null, null, null, vendor.id(), null)),
                () -> VendorForm.change(vendors, own, details, changed -> saved()));
        add(own.facts(facts(details), "vendor", vendor.own()));
        if (vendor.note() != null) add(new Paragraph(vendor.note()));
        addBeside(vendor.id());
        Div neighbours = new Div();
        neighbours.addClassName("columns");
        if (caller.anywhere(SourcingRight.READ_AGREEMENTS)) neighbours.add(agreements(vendor.id()));
        if (caller.anywhere(SystemRight.READ)) neighbours.add(systems(vendor.id()));
        add(neighbours);
        return vendor.name();
    }

    private static FactSheet facts(VendorDetails details) {
        VendorRow v = details.vendor();
        FactSheet facts = new FactSheet()
                .fact(t("vendor.email"), mail(v.email()))
                .fact(t("vendor.phone"), v.phone())
                .fact(t("vendor.website"), web(v.website()));
        details.contacts().forEach(c -> {
            Div whom = new Div(new Div(new Span(c.name())));
            String reach = Stream.of(c.phone(), c.email())
                    .filter(x -> x != null && !x.isBlank())
                    .collect(Collectors.joining(", "));
            Span how = new Span(reach);
            how.addClassName("remark");
            whom.add(how);
            facts.fact(c.role() == null || c.role().isBlank() ? t("vendor.contact") : c.role(), whom);
        });
        return facts;
    }

    private static Component mail(String address) {
        return address == null ? new Span("–") : new Anchor("mailto:" + address, address);
    }

    private static Component web(String address) {
        return address == null ? new Span("–") : new Anchor(address, address.replaceFirst("https?://", ""));
    }

    private Block agreements(long vendorId) {
        LinkList list = new LinkList();
        agreements
                .slice(Agreements.Filter.ofVendor(vendorId), 0, 200)
                .forEach(a -> list.link(
                        SourcingScreens.AGREEMENT.href(a.id()),
                        a.title(),
                        a.number(),
                        AgreementBadges.status(a.status())));
        return list.under(t("agreements.title"));
    }

    private Block systems(long vendorId) {
        LinkList list = new LinkList();
        systems.slice(Systems.Filter.ofVendor(vendorId), 0, 200)
                .forEach(
                        s -> list.link(CatalogueScreens.SYSTEM.href(s.code()), s.name(), s.code() + ", " + s.member()));
        return list.under(t("systems.title"));
    }
}
