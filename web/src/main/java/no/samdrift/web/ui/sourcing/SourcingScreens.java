package no.samdrift.web.ui.sourcing;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import no.samdrift.cooperation.comment.CommentSearch;
import no.samdrift.kernel.data.Ref;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.vendor.Vendors;
import no.samdrift.web.ui.part.Choosable;
import no.samdrift.web.ui.part.Screen;
import no.samdrift.web.ui.part.Thing;
import no.samdrift.web.ui.shell.FirstStep;

/** Where vendors and what is agreed with them are seen. */
@ApplicationScoped
public class SourcingScreens {
    private static final String SECTION = "menu.section.sourcing";
    private static final SourcingRight AGREED = SourcingRight.READ_AGREEMENTS;

    @Produces
    static final Screen VENDORS =
            Screen.of(VendorsView.class, "vendors", VaadinIcon.TRUCK, SECTION, 300, SourcingRight.READ_VENDORS);

    @Produces
    static final Screen AGREEMENTS =
            Screen.of(AgreementsView.class, "agreements", VaadinIcon.HANDSHAKE, SECTION, 310, AGREED);

    @Produces
    static final Screen DEADLINES =
            Screen.of(DeadlinesView.class, "deadlines", VaadinIcon.CALENDAR_CLOCK, SECTION, 320, AGREED);

    @Produces
    public static final Thing VENDOR = new Thing("vendor", VendorView.class, VENDORS, SourcingRight.READ_VENDORS);

    @Produces
    public static final Thing AGREEMENT = new Thing("agreement", AgreementView.class, AGREEMENTS, AGREED);

    @Produces
    static final Thing AGREEMENT_DOCUMENTS = AGREEMENT.documents(false);

    @Produces
    static final Thing VENDOR_DOCUMENTS = VENDOR.documents(false);

    @Produces
    static final Thing VENDOR_COMMENTS = VENDOR.found(CommentSearch.kind(VENDOR.kind()));

    @Produces
    static final Thing AGREEMENT_COMMENTS = AGREEMENT.found(CommentSearch.kind(AGREEMENT.kind()));

    @Produces
    static Choosable vendors(Vendors vendors) {
        return new Choosable(
                VENDOR.kind(),
                (text, offset, limit) -> vendors.slice(new Vendors.Filter(text, true, null), offset, limit).stream()
                        .map(v -> new Ref(v.id(), "", v.name()))
                        .toList());
    }

    @Produces
    @Dependent
    static FirstStep firstAgreements(Agreements agreements) {
        return new FirstStep(
                50, "agreements", () -> agreements.count(Agreements.Filter.ALL) > 0, AGREEMENTS.path(), "agreements");
    }
}
