package no.samdrift.web.ui.governance;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.governance.costshare.ChangeShare;
import no.samdrift.governance.costshare.ComputeShare;
import no.samdrift.governance.costshare.CostKeys;
import no.samdrift.governance.costshare.CostShareDetails;
import no.samdrift.governance.costshare.CostShares;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FormDialog;
import no.samdrift.web.ui.part.RefField;

/** A share is computed; afterwards only its title, decision and cost lines may change. */
@ApplicationScoped
public class ShareForm {
    @Inject
    private CostShares shares;

    @Inject
    private CostKeys keys;

    @Inject
    private Members members;

    @Inject
    private Pickers pickers;

    @Inject
    private Time time;

    void compute(Consumer<CostShareDetails> then) {
        TextField title = new TextField(t("share.title"));
        IntegerField year = new IntegerField(t("share.year"));
        year.setValue(time.today().getYear() + 1);
        RefField key = new RefField(
                t("share.key"),
                keys.find(null, 200).items().stream()
                        .map(k -> new Ref(k.id(), "", k.name()))
                        .toList());
        BigDecimalField amount = new BigDecimalField(t("share.amount"));
        DateField basis = new DateField(t("share.basisDate"));
        basis.setValue(LocalDate.of(time.today().getYear(), 7, 1));
        RefField decision = pickers.one("decision", t("share.decision"));
        LinesField lines = new LinesField();
        Map<String, BigDecimalField> before = before();
        FormDialog form = new FormDialog(
                t("shares.new"),
                t("shares.compute"),
                () -> then.accept(shares.compute(new ComputeShare(
                        title.getValue(),
                        year.isEmpty() ? 0 : year.getValue(),
                        key.id(),
                        amount.getValue(),
                        basis.getValue(),
                        null,
                        decision.id(),
                        values(before),
                        null,
                        lines.lines()))));
        form.wide("title", title).setRequiredIndicatorVisible(true);
        form.field("year", year).setRequiredIndicatorVisible(true);
        form.field("keyId", key.required());
        form.field("amount", amount).setHelperText(t("share.amountHelp"));
        form.field("basisDate", basis).setRequiredIndicatorVisible(true);
        form.wide("decisionId", decision);
        before.forEach((no, field) -> form.field("before." + no, field));
        form.wide("lines", lines);
        form.open();
    }

    void change(CostShareDetails details, Consumer<CostShareDetails> then) {
        var row = details.share();
        TextField title = new TextField(t("share.title"));
        title.setValue(row.title());
        RefField decision = pickers.one("decision", t("share.decision"));
        if (details.decision() != null)
            decision.chosen(
                    details.decision().id(),
                    details.decision().code() + " " + details.decision().name());
        LinesField lines = new LinesField();
        lines.show(details.costLines());
        FormDialog form = new FormDialog(
                row.title(),
                t("action.save"),
                () -> then.accept(shares.change(
                        row.id(), row.version(), new ChangeShare(title.getValue(), decision.id(), lines.lines()))));
        form.wide("title", title).setRequiredIndicatorVisible(true);
        form.wide("decisionId", decision);
        form.wide("lines", lines);
        form.open();
    }

    private Map<String, BigDecimalField> before() {
        Map<String, BigDecimalField> fields = new LinkedHashMap<>();
        for (MemberRow member : members.today())
            fields.put(member.memberNo(), new BigDecimalField(t("share.beforeOf", member.name())));
        return fields;
    }

    private static Map<String, BigDecimal> values(Map<String, BigDecimalField> fields) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        fields.forEach((no, field) -> {
            if (!field.isEmpty()) values.put(no, field.getValue());
        });
        return values;
    }
}
