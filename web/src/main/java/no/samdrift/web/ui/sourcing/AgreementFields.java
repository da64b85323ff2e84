package no.samdrift.web.ui.sourcing;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samdrift.kernel.data.Ref;
import no.samdrift.sourcing.SourcingRight;
import no.samdrift.sourcing.agreement.AgreementDetails;
import no.samdrift.sourcing.agreement.AgreementFacts;
import no.samdrift.sourcing.agreement.AgreementTerms;
import no.samdrift.sourcing.agreement.AgreementType;
import no.samdrift.sourcing.agreement.NoticeRule;
import no.samdrift.sourcing.agreement.PartyFacts;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.Pickers;
import no.samdrift.web.ui.part.RefField;
import no.samdrift.web.ui.part.RefsField;

/** The fields of an agreement; parties that stay keep the days they have. */
class AgreementFields {
    private final TextField number = new TextField(t("agreement.number"));
    private final TextField title = new TextField(t("agreement.title"));
    private final RefField vendor;
    private final Choice<AgreementType> type =
            new Choice<>(t("agreement.type"), "agreementType", AgreementType.class).required(AgreementType.SSA_L);
    private final RefField responsible;
    private final DatePicker from = new DateField(t("agreement.validFrom"));
    private final IntegerField term = months(t("agreement.termMonths"), null);
    private final IntegerField options = months(t("agreement.optionCount"), 0);
    private final IntegerField optionMonths = months(t("agreement.optionMonths"), 0);
    private final IntegerField used = months(t("agreement.optionsUsed"), 0);
    private final IntegerField optionNotice = months(t("agreement.optionNoticeMonths"), 0);
    private final IntegerField renewal = months(t("agreement.renewalMonths"), null);
    private final IntegerField notice = months(t("agreement.noticeMonths"), 3);
    private final Choice<NoticeRule> rule =
            new Choice<>(t("agreement.noticeRule"), "noticeRule", NoticeRule.class).required(NoticeRule.RUNNING);
    private final IntegerField lead = months(t("agreement.leadTimeMonths"), 0);
    private final BigDecimalField price = new BigDecimalField(t("agreement.yearlyPrice"));
    private final RefsField parties;
    private final RefsField services;
    private final RefsField systems;
    private final TextArea note = new TextArea(t("vendor.note"));
    private Map<Long, PartyFacts> before = Map.of();

    AgreementFields(Pickers pickers) {
        vendor = pickers.vendor(t("system.vendor")).required();
        responsible = pickers.person(t("agreement.responsible"));
        parties = new RefsField(t("agreement.parties"), pickers.memberRefs(SourcingRight.WRITE_AGREEMENTS));
        services = pickers.services(t("services.title"));
        systems = pickers.systems(t("systems.title"));
    }

    private static IntegerField months(String label, Integer value) {
        IntegerField field = new IntegerField(label);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setMin(0);
        return field;
    }

    void into(FormDialog form) {
        form.field("number", number).setRequiredIndicatorVisible(true);
        form.field("type", type);
        form.wide("title", title).setRequiredIndicatorVisible(true);
        form.field("vendorId", vendor);
        form.field("responsibleId", responsible);
        form.wide("parties", parties).setRequiredIndicatorVisible(true);
        form.field("validFrom", from).setRequiredIndicatorVisible(true);
        form.field("termMonths", term).setHelperText(t("agreement.termHelp"));
        form.field("optionCount", options);
        form.field("optionMonths", optionMonths);
        form.field("optionsUsed", used);
        form.field("optionNoticeMonths", optionNotice);
        form.field("renewalMonths", renewal).setHelperText(t("agreement.renewalHelp"));
        form.field("noticeMonths", notice);
        form.field("noticeRule", rule);
        form.field("leadTimeMonths", lead).setHelperText(t("agreement.leadHelp"));
        form.field("yearlyPrice", price);
        form.wide("services", services);
        form.wide("systems", systems);
        form.wide("note", note);
    }

    void fill(AgreementDetails details) {
        var row = details.agreement();
        AgreementTerms terms = details.terms();
        number.setValue(row.number());
        title.setValue(row.title());
        vendor.chosen(row.vendorId(), row.vendor());
        type.setValue(row.type());
        responsible.chosen(row.responsibleId(), row.responsible());
        from.setValue(terms.validFrom());
        term.setValue(terms.termMonths());
        options.setValue(terms.optionCount());
        optionMonths.setValue(terms.optionMonths());
        used.setValue(terms.optionsUsed());
        optionNotice.setValue(terms.optionNoticeMonths());
        renewal.setValue(terms.renewalMonths());
        notice.setValue(terms.noticeMonths());
        rule.setValue(terms.noticeRule());
        lead.setValue(terms.leadTimeMonths());
        price.setValue(row.yearlyPrice());
        before = details.facts().parties().stream()
                .collect(Collectors.toMap(PartyFacts::memberId, Function.identity(), (a, b) -> b));
        parties.chosen(details.parties().stream()
                .map(p -> new Ref(p.memberId(), "", p.member()))
                .toList());
        services.chosen(details.services());
        systems.chosen(details.systems());
        note.setValue(details.note() == null ? "" : details.note());
    }

    AgreementFacts facts() {
        List<PartyFacts> members = parties.ids().stream()
                .map(id -> before.getOrDefault(id, new PartyFacts(id, from.getValue(), null)))
                .toList();
        return new AgreementFacts(
                number.getValue(),
                title.getValue(),
                vendor.id(),
                type.getValue(),
                responsible.id(),
                from.getValue(),
                term.getValue(),
                zero(options),
                zero(optionMonths),
                zero(used),
                zero(optionNotice),
                renewal.getValue(),
                zero(notice),
                rule.getValue(),
                zero(lead),
                price.getValue(),
                note.isEmpty() ? null : note.getValue(),
                members,
                services.codes(),
                systems.codes());
    }

    private static int zero(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }
}
