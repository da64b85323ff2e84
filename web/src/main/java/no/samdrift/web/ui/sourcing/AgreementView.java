package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import no.samdrift.kernel.access.Caller;
import no.samdrift.kernel.access.Target;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementStatus;
import no.samdrift.sourcing.agreement.AgreementTerms;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.DeadlineRow;
import no.samdrift.sourcing.agreement.NamedDecision;
import no.samdrift.web.text.Formats;
import no.samdrift.web.ui.catalogue.CatalogueScreens;
import no.samdrift.web.ui.part.Block;
import no.samdrift.web.ui.part.DetailPage;
import no.samdrift.web.ui.part.FactSheet;
import no.samdrift.web.ui.part.LinkList;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.PageHeader;
import no.samdrift.web.ui.part.SmallTable;

/** An agreement: with whom, for how long, what it asks for and when, and what stands on it. */
@Route("agreements")
public class AgreementView extends DetailPage {
    private final Agreements agreements;
    private final AgreementForm form;
    private final AgreementActions actions;
    private final OwnParts own;

    @Inject
    public AgreementView(Agreements agreements, AgreementForm form, AgreementActions actions, OwnParts own) {
        super(SourcingScreens.AGREEMENT);
        this.agreements = agreements;
        this.form = form;
        this.actions = actions;
        this.own = own;
    }

    @Override
    protected String draw(String key) {
        AgreementDetails details = agreements.byId(id(key));
        AgreementRow row = details.agreement();
        boolean writes = writes(details, caller());
        PageHeader header = head(row.title(), row.number() + ", " + t("agreementType." + row.type()));
        if (writes) addActions(header, details);
        add(own.facts(facts(details), "agreement", row.own()));
        if (details.note() != null) add(new Paragraph(details.note()));
        add(deadlines(details, writes), neighbours(details));
        addBeside(row.id());
        addBeside(SourcingScreens.VENDOR, row.vendorId());
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
            header.addActions(new Button(t("agreement.useOption"), e -> actions.useOption(details, this::saved)));
        if (running && details.terms().optionLeft() && actions.mayAskForOption(details))
            header.addActions(new Button(t("agreement.askOption"), e -> actions.askForOption(details, this::saved)));
        if (running)
            header.addActions(new Button(t("agreement.giveNotice"), e -> actions.giveNotice(details, this::saved)));
        if (details.signedOn() == null)
            header.addActions(new Button(t("agreement.sign"), e -> actions.sign(details, this::saved)));
        header.addActions(new Button(t("action.edit"), e -> form.change(details, changed -> saved())));
    }

    private FactSheet facts(AgreementDetails details) {
        AgreementRow row = details.agreement();
        AgreementTerms terms = details.terms();
        String term =
                terms.termMonths() == null ? t("agreement.untilNotice") : t("agreement.months", terms.termMonths());
        String options = terms.optionCount() == 0
                ? t("list.none")
                : t("agreement.optionsText", terms.optionCount(), terms.optionMonths(), terms.optionsUsed());
        return new FactSheet()
                .fact(t("system.vendor"), link("vendor", row.vendorId(), row.vendor()))
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
                .fact(t("agreement.signedOn"), Formats.shown(details.signedOn()))
                .fact(t("agreement.decision"), decision(details.decision()))
                .fact(t("agreement.yearlyPrice"), Formats.money(row.yearlyPrice()));
    }

    private Component decision(NamedDecision decision) {
        if (decision == null) return new Span("–");
        return link("decision", decision.id(), decision.number() + " " + decision.title());
    }

    private Block deadlines(AgreementDetails details, boolean writes) {
        String title = t("deadlines.title");
        if (details.deadlines().isEmpty()) return new Block(title, Block.none(t("deadlines.none")));
        SmallTable table = new SmallTable(
                title, t("deadline.on"), t("deadline.what"), t("deadline.ifMissed"), t("agreement.status"), "");
        for (DeadlineRow deadline : details.deadlines()) {
            String missed = deadline.open() ? AgreementBadges.consequence(deadline) : deadline.handledNote();
            Button handle = new Button(t("deadline.handle"), e -> actions.handle(deadline, this::saved));
            table.row(
                    deadline.on(),
                    t("deadlineKind." + deadline.kind()),
                    missed,
                    AgreementBadges.left(deadline),
                    writes && deadline.open() ? handle : null);
        }
        Anchor all = new Anchor(SourcingScreens.DEADLINES.path(), t("deadlines.all"));
        return new Block(title, table).actions(all);
    }

    private static Div neighbours(AgreementDetails details) {
        LinkList services = new LinkList();
        details.services().forEach(s -> services.link(CatalogueScreens.SERVICE.href(s.code()), s.name(), s.code()));
        LinkList systems = new LinkList();
        details.systems().forEach(s -> systems.link(CatalogueScreens.SYSTEM.href(s.code()), s.name(), s.code()));
        SmallTable parties = new SmallTable(
                t("agreement.parties"), t("system.member"), t("agreement.validFrom"), t("agreement.validTo"));
        details.parties().forEach(p -> parties.row(p.member(), p.validFrom(), p.validTo()));
        Div columns = new Div(
                services.under(t("agreement.underpins")),
                systems.under(t("systems.title")),
                new Block(t("agreement.parties"), parties));
        columns.addClassName("columns");
        return columns;
    }
}
