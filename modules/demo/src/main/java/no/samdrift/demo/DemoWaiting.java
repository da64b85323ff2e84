package no.samdrift.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samdrift.cooperation.access.Callers;
import no.samdrift.cooperation.approval.Absence;
import no.samdrift.cooperation.approval.AnswerApproval;
import no.samdrift.cooperation.approval.ApprovalAnswer;
import no.samdrift.cooperation.approval.ApprovalDetails;
import no.samdrift.cooperation.approval.ApprovalRule;
import no.samdrift.cooperation.approval.Approvals;
import no.samdrift.cooperation.approval.AskApproval;
import no.samdrift.cooperation.approval.Deputies;
import no.samdrift.cooperation.people.People;
import no.samdrift.cooperation.task.TaskDetails;
import no.samdrift.cooperation.task.TaskFacts;
import no.samdrift.cooperation.task.TaskLine;
import no.samdrift.cooperation.task.Tasks;
import no.samdrift.kernel.access.CurrentCaller;
import no.samdrift.kernel.time.Time;

/** What waits for whom, asked some days ago by whom it concerns; days are counted from today. */
@ApplicationScoped
class DemoWaiting {
    private static final Duration AGO = Duration.ofDays(5);

    @Inject
    private DemoFiles files;

    @Inject
    private DemoDocuments documents;

    @Inject
    private People people;

    @Inject
    private Callers callers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Deputies deputies;

    @Inject
    private Approvals approvals;

    @Inject
    private Tasks tasks;

    @Inject
    private Time time;

    private final Map<String, Long> byUsername = new HashMap<>();

    void put() {
        people.find(People.Filter.ALL, null, 200).items().stream()
                .filter(p -> p.username() != null)
                .forEach(p -> byUsername.put(p.username(), p.id()));
        files.rows("deputies").forEach(this::deputy);
        files.rows("approvals").forEach(this::approval);
        files.rows("tasks").forEach(this::task);
    }

    private void as(String username, Runnable work) {
        time.at(
                time.now().minus(AGO),
                () -> current.as(callers.of(byUsername.get(username), "").orElseThrow(), work));
    }

    private void deputy(NamedCsvRecord row) {
        var absence = new Absence(
                byUsername.get(row.getField("deputy")),
                null,
                time.today().plusDays(number(row, "from")),
                time.today().plusDays(number(row, "to")));
        as(row.getField("person"), () -> deputies.name(absence));
    }

    private void approval(NamedCsvRecord row) {
        String on = "agreement:" + documents.key("agreement", row.getField("agreement"));
        AskApproval ask = new AskApproval(
                DemoFiles.text(row, "about"),
                row.getField("question"),
                ApprovalRule.valueOf(row.getField("rule")),
                time.today().plusDays(number(row, "due")),
                DemoFiles.words(row, "approvers").stream().map(byUsername::get).toList());
        ApprovalDetails[] made = new ApprovalDetails[1];
        as(row.getField("asker"), () -> made[0] = approvals.ask(on, ask));
        for (String answer : parts(row, "answers")) {
            String[] said = answer.split(":", 3);
            as(
                    said[0],
                    () -> approvals.answer(
                            made[0].approval().id(),
                            new AnswerApproval(ApprovalAnswer.valueOf(said[1]), said[2], null)));
        }
    }

    private void task(NamedCsvRecord row) {
        String kind = row.getField("kind");
        String on = kind + ":" + documents.key(kind, row.getField("thing"));
        TaskFacts facts = new TaskFacts(
                row.getField("title"),
                DemoFiles.text(row, "note"),
                byUsername.get(row.getField("owner")),
                time.today().plusDays(number(row, "due")),
                parts(row, "lines").stream()
                        .map(line -> new TaskLine(line.replaceFirst("^x ", ""), line.startsWith("x ")))
                        .toList());
        boolean done = !row.getField("done").isEmpty();
        as("driftsleder", () -> {
            TaskDetails made = tasks.add(on, facts);
            if (done) tasks.settle(made.task().id(), null, true);
        });
    }

    private static List<String> parts(NamedCsvRecord row, String field) {
        return Arrays.stream(row.getField(field).split("\\|"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }
}
