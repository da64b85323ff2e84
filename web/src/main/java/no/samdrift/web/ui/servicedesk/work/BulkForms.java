package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.kernel.refusal.RuleBroken;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.team.Teams.TeamPerson;
import no.samdrift.servicedesk.team.Teams.TeamRow;
import no.samdrift.servicedesk.work.ChosenCase;
import no.samdrift.web.ui.cooperation.Pickers;
import no.samdrift.web.ui.part.Choice;
import no.samdrift.web.ui.part.FieldErrors;
import no.samdrift.web.ui.part.RefField;

/** What has to be asked before each of the acts on many cases. */
@Dependent
class BulkForms {
    private static final String USER = "WAITING_USER";
    private static final String VENDOR = "WAITING_VENDOR";

    @Inject
    BulkActs acts;

    @Inject
    Teams teams;

    @Inject
    Pickers pickers;

    /** Where nothing has to be filled in. */
    BulkDialog plain(
            String verb, List<ChosenCase> chosen, BulkAsked asked, BiConsumer<List<ChosenCase>, BulkAsked> go) {
        Paragraph consequence = new Paragraph(t("bulk." + verb + ".consequence"));
        return new BulkDialog(verb, chosen, acts::refusal, go).asking(() -> asked, consequence);
    }

    BulkDialog give(List<ChosenCase> chosen, BiConsumer<List<ChosenCase>, BulkAsked> go) {
        Select<TeamRow> team = new Select<>();
        ComboBox<TeamPerson> person = new ComboBox<>(t("incident.assignee"));
        team.setLabel(t("incident.team"));
        team.setItems(teams.all().stream().filter(each -> !each.imported()).toList());
        team.setItemLabelGenerator(TeamRow::name);
        person.setItems(teams.people(null));
        person.setItemLabelGenerator(TeamPerson::name);
        person.setClearButtonVisible(true);
        person.setHelperText(t("case.assign.personHint"));
        BulkDialog dialog = new BulkDialog("give", chosen, acts::refusal, go) {
            @Override
            protected void check() {
                if (team.isEmpty() && person.isEmpty()) throw RuleBroken.at("teamId", "required");
            }
        };
        dialog.errors.at("teamId", team);
        dialog.errors.at("assigneeId", person);
        team.addValueChangeListener(e -> {
            person.setItems(
                    teams.people(e.getValue() == null ? null : e.getValue().id()));
            dialog.preview();
        });
        person.addValueChangeListener(e -> dialog.preview());
        return dialog.asking(
                () -> new BulkAsked.Give(
                        team.isEmpty() ? null : team.getValue().id(),
                        person.isEmpty() ? null : person.getValue().id()),
                team,
                person);
    }

    BulkDialog judge(List<ChosenCase> chosen, BiConsumer<List<ChosenCase>, BulkAsked> go) {
        Choice<Priority> priority = new Choice<>(t("incident.priority"), "incident.priority", Priority.class);
        priority.required(Priority.HIGH);
        TextField reason = new TextField(t("incident.priorityReason"));
        reason.setMaxLength(500);
        reason.setHelperText(t("bulk.judge.reasonHint"));
        BulkDialog dialog = new BulkDialog("judge", chosen, acts::refusal, go) {
            @Override
            protected void check() {
                if (reason.getValue().isBlank()) throw RuleBroken.at("priorityReason", "priorityNeedsReason");
            }
        };
        dialog.errors.at("priorityReason", reason);
        priority.addValueChangeListener(e -> dialog.preview());
        return dialog.asking(() -> new BulkAsked.Judge(priority.getValue(), reason.getValue()), priority, reason);
    }

    BulkDialog waiting(List<ChosenCase> chosen, BiConsumer<List<ChosenCase>, BulkAsked> go) {
        Map<String, String> states = new LinkedHashMap<>();
        chosen.stream()
                .map(ChosenCase::kind)
                .distinct()
                .forEach(kind -> acts.waits(kind)
                        .forEach(state -> states.putIfAbsent(state.name(), CaseWords.state(kind, state.name()))));
        Select<String> state = new Select<>();
        state.setLabel(t("bulk.waiting.state"));
        state.setItems(states.keySet());
        state.setItemLabelGenerator(states::get);
        RefField vendor = pickers.one("vendor", t("incident.vendor")).required();
        vendor.setVisible(false);
        TextArea comment = new TextArea(t("bulk.waiting.comment"));
        comment.setMaxLength(10_000);
        comment.setMinRows(3);
        BulkDialog dialog = new BulkDialog("waiting", chosen, acts::refusal, go) {
            @Override
            protected void check() {
                FieldErrors.required("state", state.getValue());
                if (VENDOR.equals(state.getValue())) FieldErrors.required("vendorId", vendor.id());
                if (USER.equals(state.getValue()) && comment.getValue().isBlank())
                    throw RuleBroken.at("comment", "required");
            }
        };
        dialog.errors.at("state", state);
        dialog.errors.at("vendorId", vendor);
        dialog.errors.at("comment", comment);
        state.addValueChangeListener(e -> {
            vendor.setVisible(VENDOR.equals(e.getValue()));
            comment.setLabel(t(USER.equals(e.getValue()) ? "case.wait.WAITING_USER.comment" : "bulk.waiting.comment"));
            dialog.preview();
        });
        return dialog.asking(
                () -> new BulkAsked.Wait(state.getValue(), comment.getValue(), vendor.id()), state, vendor, comment);
    }

    BulkDialog merge(List<ChosenCase> chosen, BiConsumer<List<ChosenCase>, BulkAsked> go) {
        List<ChosenCase> mains = chosen.stream()
                .filter(one ->
                        acts.refusal(one, new BulkAsked.Merge(null, null)).isEmpty())
                .toList();
        Select<ChosenCase> main = new Select<>();
        main.setLabel(t("bulk.merge.main"));
        main.setItems(mains);
        main.setItemLabelGenerator(one -> one.number() + " " + one.title());
        mains.stream().findFirst().ifPresent(main::setValue);
        TextArea solution = new TextArea(t("incident.solution"));
        solution.setValue(t("case.duplicate.solution"));
        solution.setMaxLength(10_000);
        BulkDialog dialog = new BulkDialog("merge", chosen, acts::refusal, go) {
            @Override
            protected void check() {
                if (solution.getValue().isBlank()) throw RuleBroken.at("solution", "required");
            }
        };
        dialog.errors.at("solution", solution);
        main.addValueChangeListener(e -> dialog.preview());
        return dialog.asking(
                () -> new BulkAsked.Merge(
                        Optional.ofNullable(main.getValue())
                                .map(ChosenCase::number)
                                .orElse(null),
                        solution.getValue()),
                main,
                solution);
    }
}
