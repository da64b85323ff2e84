package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Ref;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementFacts;
import no.samdrift.sourcing.agreement.AgreementRow;
import no.samdrift.sourcing.agreement.AgreementType;
import no.samdrift.sourcing.agreement.Agreements;
import no.samdrift.sourcing.agreement.NoticeRule;
import no.samdrift.sourcing.agreement.PartyFacts;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.OwnParts;
import no.samdrift.web.ui.part.RecordForm;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.RefsField;

/** Registering an agreement and keeping it true. */
@ApplicationScoped
public class AgreementForm {
    @Inject
    private Agreements agreements;

    @Inject
    private Pickers pickers;

    @Inject
    private OwnParts own;

    void add(Consumer<AgreementDetails> then) {
        open(t("agreements.new"), null, facts -> then.accept(agreements.register(facts)));
    }

    void change(AgreementDetails before, Consumer<AgreementDetails> then) {
        AgreementRow row = before.agreement();
        open(row.title(), before, facts -> then.accept(agreements.change(row.id(), row.version(), facts)));
    }

    private void open(String title, AgreementDetails before, Consumer<AgreementFacts> save) {
        RefField vendor = pickers.one("vendor", t("system.vendor"));
        RefField responsible = pickers.person(t("agreement.responsible"));
        RefsField parties = new RefsField(t("agreement.parties"), pickers.memberRefs(SourcingRight.WRITE_AGREEMENTS));
        RefField decision = pickers.one("decision", t("agreement.decision"));
        RefsField services = pickers.several("service", t("services.title"));
        RefsField systems = pickers.several("system", t("systems.title"));
        DateField from = new DateField(t("agreement.validFrom"));
        if (before != null) {
            AgreementRow row = before.agreement();
            vendor.chosen(row.vendorId(), row.vendor());
            responsible.chosen(row.responsibleId(), row.responsible());
            parties.chosen(before.parties().stream()
                    .map(p -> new Ref(p.memberId(), "", p.member()))
                    .toList());
            if (before.decision() != null)
                decision.chosen(
                        before.decision().id(),
                        before.decision().number() + " " + before.decision().title());
            services.chosen(before.services());
            systems.chosen(before.systems());
        }
        RecordForm<AgreementFacts> form =
                new RecordForm<>(title, AgreementFacts.class, before == null ? null : before.facts(), save);
        form.field("number", new TextField(t("agreement.number")));
        form.field(
                "type",
                new Choice<>(t("agreement.type"), "agreementType", AgreementType.class).required(AgreementType.SSA_L));
        form.wide("title", new TextField(t("agreement.title")));
        form.field("vendorId", vendor);
        form.field("responsibleId", responsible);
        form.wide("parties", parties);
        form.fact("parties", () -> parties(parties, from, before));
        form.field("validFrom", from);
        form.field("termMonths", months("agreement.termMonths", null)).setHelperText(t("agreement.termHelp"));
        form.field("optionCount", months("agreement.optionCount", 0));
        form.field("optionMonths", months("agreement.optionMonths", 0));
        form.field("optionsUsed", months("agreement.optionsUsed", 0));
        form.field("optionNoticeMonths", months("agreement.optionNoticeMonths", 0));
        form.field("renewalMonths", months("agreement.renewalMonths", null)).setHelperText(t("agreement.renewalHelp"));
        form.field("noticeMonths", months("agreement.noticeMonths", 3));
        form.field(
                "noticeRule",
                new Choice<>(t("agreement.noticeRule"), "noticeRule", NoticeRule.class).required(NoticeRule.RUNNING));
        form.field("leadTimeMonths", months("agreement.leadTimeMonths", 0)).setHelperText(t("agreement.leadHelp"));
        form.field("yearlyPrice", new BigDecimalField(t("agreement.yearlyPrice")));
        form.wide("decisionId", decision).setHelperText(t("agreement.decisionHelp"));
        form.wide("services", services);
        form.wide("systems", systems);
        form.wide("note", new TextArea(t("vendor.note")));
        own.form(form, "agreement", before == null ? null : before.agreement().own());
        form.open();
    }

    /** Parties that stay keep the days they have. */
    private static List<PartyFacts> parties(RefsField chosen, DateField from, AgreementDetails before) {
        Map<Long, PartyFacts> known = before == null
                ? Map.of()
                : before.facts().parties().stream()
                        .collect(Collectors.toMap(PartyFacts::memberId, Function.identity(), (a, b) -> b));
        return chosen.ids().stream()
                .map(id -> known.getOrDefault(id, new PartyFacts(id, from.getValue(), null)))
                .toList();
    }

    private static IntegerField months(String label, Integer value) {
        IntegerField field = new IntegerField(t(label));
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setMin(0);
        return field;
    }
}
