package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.access.Target;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementStatus;
import no.samdrift.sourcing.agreement.AgreementTerms;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.Crumb;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.Facts;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;
import no.samdrift.web.ui.part.Toast;
import no.samdrift.web.ui.shell.MainLayout;

/** An agreement: with whom, for how long, what it asks for and when, and what stands on it. */
@Route(value = "agreements", layout = MainLayout.class)
@PermitAll
public class AgreementView extends DetailPage {
    @Inject
    private Agreements agreements;

    @Inject
    private AgreementForm form;

    @Inject
    private AgreementActions actions;

    @Inject
    private CurrentCaller current;

    @Override
    protected String draw(String key) {
        AgreementDetails details = agreements.byId(id("agreement", key));
        AgreementRow row = details.agreement();
        boolean writes = writes(details, current.get());
        PageHeader header = new PageHeader(row.title(), row.number() + ", " + t("agreementType." + row.type()));
        if (writes) addActions(header, details);
        add(new Crumb("agreements", t("agreements.title")), header, facts(details));
        if (details.note() != null) add(new Paragraph(details.note()));
        add(deadlines(details, writes), neighbours(details));
        addBeside("vendor", row.vendorId());
        return row.title();
    }

    private static boolean writes(AgreementDetails details, Caller caller) {
        if (details.parties().isEmpty()) return caller.may(SourcingRight.WRITE_AGREEMENTS, Target.COOPERATION);
        return details.parties().stream()
                .allMatch(p -> caller.may(SourcingRight.WRITE_AGREEMENTS, Target.member(p.memberId())));
    }

    private void addActions(PageHeader header, AgreementDetails details) {
        boolean running = details.agreement().status() != AgreementStatus.ENDED
                && details.terms().terminatedOn() == null;
        if (running && details.terms().optionLeft())
            header.addActions(new Button(t("agreement.useOption"), e -> actions.useOption(details, this::done)));
        if (running)
            header.addActions(new Button(t("agreement.giveNotice"), e -> actions.giveNotice(details, this::done)));
        header.addActions(new Button(t("action.edit"), e -> form.change(details, changed -> done())));
    }

    private void done() {
        Toast.done(t("form.saved"));
        redraw();
    }

    private Facts facts(AgreementDetails details) {
        AgreementRow row = details.agreement();
        AgreementTerms terms = details.terms();
        String term =
                terms.termMonths() == null ? t("agreement.untilNotice") : t("agreement.months", terms.termMonths());
        String options = terms.optionCount() == 0
                ? t("list.none")
                : t("agreement.optionsText", terms.optionCount(), terms.optionMonths(), terms.optionsUsed());
        boolean vendorSeen = current.get().anywhere(SourcingRight.READ_VENDORS);
        return new Facts()
                .fact(
                        t("system.vendor"),
                        vendorSeen ? new Anchor("vendors/" + row.vendorId(), row.vendor()) : new Span(row.vendor()))
                .fact(t("agreement.status"), AgreementBadges.status(row.status()))
                .fact(t("agreement.validFrom"), Formats.date(terms.validFrom()))
                .fact(
                        t("agreement.endsOn"),
                        row.endsOn() == null ? t("agreement.untilNotice") : Formats.date(row.endsOn()))
                .fact(t("agreement.term"), term)
                .fact(t("agreement.options"), options)
                .fact(
                        t("agreement.notice"),
                        t("agreement.months", terms.noticeMonths()) + ", " + t("noticeRule." + terms.noticeRule()))
                .fact(t("agreement.responsible"), row.responsible())
                .fact(t("agreement.yearlyPrice"), Formats.money(row.yearlyPrice()));
    }

    private Block deadlines(AgreementDetails details, boolean writes) {
        String title = t("deadlines.title");
        if (details.deadlines().isEmpty()) return new Block(title, Block.none(t("deadlines.none")));
        SmallTable table = new SmallTable(
                title, t("deadline.on"), t("deadline.what"), t("deadline.ifMissed"), t("agreement.status"), "");
        for (DeadlineRow deadline : details.deadlines()) {
            String missed = deadline.open() ? AgreementBadges.consequence(deadline) : deadline.handledNote();
            Button handle = new Button(t("deadline.handle"), e -> actions.handle(deadline, this::done));
            table.row(
                    deadline.on(),
                    t("deadlineKind." + deadline.kind()),
                    missed,
                    AgreementBadges.left(deadline),
                    writes && deadline.open() ? handle : null);
        }
        Anchor all = new Anchor("agreements/deadlines", t("deadlines.all"));
        return new Block(title, table).actions(all);
    }

    private static Div neighbours(AgreementDetails details) {
        LinkList services = new LinkList();
        details.services().forEach(s -> services.link("services/" + s.code(), s.name(), s.code()));
        LinkList systems = new LinkList();
        details.systems().forEach(s -> systems.link("systems/" + s.code(), s.name(), s.code()));
        SmallTable parties = new SmallTable(
                t("agreement.parties"), t("system.member"), t("agreement.validFrom"), t("agreement.validTo"));
        details.parties().forEach(p -> parties.row(p.member(), p.validFrom(), p.validTo()));
        Div columns = new Div(
                new Block(t("agreement.underpins"), services.isEmpty() ? Block.none(t("list.none")) : services),
                new Block(t("systems.title"), systems.isEmpty() ? Block.none(t("list.none")) : systems),
                new Block(t("agreement.parties"), parties));
        columns.addClassName("columns");
        return columns;
    }
}
