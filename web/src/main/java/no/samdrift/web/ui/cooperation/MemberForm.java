package no.samdrift.web.ui.cooperation;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import no.samdrift.cooperation.member.AddMember;
import no.samdrift.cooperation.member.ChangeMember;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.kernel.text.Language;
import no.samdrift.kernel.time.Time;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.DateField;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.FormDialog;

/** A municipality joins, changes, gets a new number, is counted. */
@ApplicationScoped
public class MemberForm {
    @Inject
    private Members members;

    @Inject
    private Time time;

    void add(Runnable then) {
        TextField no = new TextField(t("member.no"));
        TextField name = new TextField(t("member.name"));
        Choice<Language> language = language(Language.NB);
        DateField joined = day("member.joined");
        IntegerField inhabitants = new IntegerField(t("member.inhabitants"));
        DateField counted = new DateField(t("member.countedOn"));
        FormDialog form = new FormDialog(t("members.new"), t("action.save"), () -> {
            members.add(new AddMember(
                    no.getValue(),
                    name.getValue(),
                    language.getValue(),
                    joined.getValue(),
                    inhabitants.getValue(),
                    counted.getValue()));
            then.run();
        });
        form.field("memberNo", no).setRequiredIndicatorVisible(true);
        form.field("name", name).setRequiredIndicatorVisible(true);
        form.field("language", language);
        form.field("joinedOn", joined).setRequiredIndicatorVisible(true);
        form.field("inhabitants", inhabitants);
        form.field("inhabitantsAt", counted);
        form.open();
    }

    void change(MemberRow member, Runnable then) {
        TextField name = new TextField(t("member.name"));
        name.setValue(member.name());
        Choice<Language> language = language(member.language());
        DateField left = new DateField(t("member.left"));
        left.setValue(member.leftOn());
        FormDialog form = new FormDialog(member.name(), t("action.save"), () -> {
            members.change(
                    member.id(),
                    new ChangeMember(member.version(), name.getValue(), language.getValue(), left.getValue()));
            then.run();
        });
        form.field("name", name).setRequiredIndicatorVisible(true);
        form.field("language", language);
        form.field("leftOn", left);
        form.open();
    }

    void renumber(MemberRow member, Runnable then) {
        TextField no = new TextField(t("member.no"));
        DateField from = day("agreement.validFrom");
        FormDialog form = new FormDialog(t("member.renumber") + ": " + member.name(), t("action.save"), () -> {
            FieldErrors.required("from", from.getValue());
            members.renumber(member.id(), no.getValue(), from.getValue());
            then.run();
        });
        form.field("memberNo", no).setRequiredIndicatorVisible(true);
        form.field("from", from).setRequiredIndicatorVisible(true);
        form.open();
    }

    void count(MemberRow member, Runnable then) {
        IntegerField inhabitants = new IntegerField(t("member.inhabitants"));
        DateField counted = day("member.countedOn");
        FormDialog form = new FormDialog(t("member.count") + ": " + member.name(), t("action.save"), () -> {
            FieldErrors.required("inhabitants", inhabitants.getValue());
            FieldErrors.required("countedOn", counted.getValue());
            members.recordInhabitants(member.id(), counted.getValue(), inhabitants.getValue());
            then.run();
        });
        form.field("inhabitants", inhabitants).setRequiredIndicatorVisible(true);
        form.field("countedOn", counted).setRequiredIndicatorVisible(true);
        form.open();
    }

    private DateField day(String label) {
        DateField field = new DateField(t(label));
        field.setValue(time.today());
        return field;
    }

    private static Choice<Language> language(Language value) {
        return new Choice<>(t("user.language"), "personLanguage", Language.class).required(value);
    }
}
