package no.samdrift.web.ui.servicedesk.work;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samdrift.catalogue.level.Priority;
import no.samdrift.catalogue.service.ServiceRow;
import no.samdrift.catalogue.service.Services;
import no.samdrift.cooperation.member.MemberRow;
import no.samdrift.cooperation.member.Members;
import no.samdrift.servicedesk.team.Teams;
import no.samdrift.servicedesk.work.CaseState;
import no.samdrift.servicedesk.work.OwnInQueue;
import no.samdrift.servicedesk.work.QueueFilter;
import no.samdrift.servicedesk.work.WorkQueue;
import no.samdrift.servicedesk.work.WorkRow;
import no.samdrift.web.ui.part.Choices;
import no.samdrift.web.ui.part.DataList;
import no.samdrift.web.ui.part.ListQuery;
import no.samdrift.web.ui.part.OwnParts;

/** The filters of the queue, between the fields, the address and the service. Ids in the address are those of the things. */
@Dependent
class QueueFilters {
    @Inject
    private Members members;

    @Inject
    private Services services;

    @Inject
    private Teams teams;

    @Inject
    private WorkQueue queue;

    @Inject
    private OwnInQueue owned;

    @Inject
    private OwnParts own;

    private QuickView.Looker looker;

    void looker(QuickView.Looker who) {
        looker = who;
    }

    QuickView.Looker looker() {
        return looker;
    }

    void bind(DataList<WorkRow> list, boolean internal) {
        list.words("text", t("queue.text"));
        Map<String, List<CaseState>> practices = queue.practices();
        if (practices.size() > 1)
            list.filter(
                    "kind",
                    Choices.filter(
                            t("queue.kind"), () -> List.copyOf(practices.keySet()), kind -> t("case.kind." + kind)),
                    kind -> kind,
                    kind -> practices.containsKey(kind) ? kind : null);
        Map<String, String> states = states(practices);
        list.filter("status", status(states), QueueFilters::written, text -> known(statuses(text), states.keySet()));
        ComboBox<Priority> priority =
                Choices.filter(t("incident.priority"), () -> List.of(Priority.values()), CaseWords::of);
        list.filter("priority", priority, Priority::name, name -> named(Priority.values(), name));
        list.filter(
                "member",
                Choices.filter(t("incident.member"), members::today, MemberRow::name),
                MemberRow::memberNo,
                no -> members.find(no).orElse(null));
        list.filter(
                "service",
                Choices.filter(
                        t("incident.service"), services::all, s -> s.code() + " " + s.name(CaseWords.language())),
                ServiceRow::code,
                code -> services.find(code).orElse(null));
        practices.keySet().forEach(kind -> own.filters(list, kind));
        if (!internal) return;
        list.filter(
                "team",
                Choices.filter(t("incident.team"), teams::all, Teams.TeamRow::name),
                team -> String.valueOf(team.id()),
                id -> first(teams.all(), team -> String.valueOf(team.id()).equals(id)));
        list.filter(
                "assignee",
                Choices.filter(t("incident.assignee"), () -> teams.people(null), Teams.TeamPerson::name),
                person -> String.valueOf(person.id()),
                id -> first(
                        teams.people(null),
                        person -> String.valueOf(person.id()).equals(id)));
    }

    /** States that several practices call by one name are one choice. */
    static Map<String, String> states(Map<String, List<CaseState>> practices) {
        Map<String, String> labels = new LinkedHashMap<>();
        practices.forEach((kind, states) -> states.stream()
                .sorted(Comparator.comparing(CaseState::phase))
                .forEach(state -> labels.putIfAbsent(state.name(), CaseWords.state(kind, state.name()))));
        return labels;
    }

    /** From the address; what is no state chooses nothing. */
    private static Set<String> known(Set<String> names, Set<String> states) {
        return names.stream().filter(states::contains).collect(Collectors.toSet());
    }

    private static MultiSelectComboBox<String> status(Map<String, String> labels) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>();
        field.setItems(labels.keySet());
        field.setItemLabelGenerator(labels::get);
        field.setPlaceholder(t("incident.status"));
        field.setAriaLabel(t("incident.status"));
        field.setClearButtonVisible(true);
        return field;
    }

    /** By their codes, in the reader's language. */
    Map<String, String> serviceNames() {
        return services.all().stream()
                .collect(Collectors.toMap(ServiceRow::code, service -> service.name(CaseWords.language())));
    }

    QueueFilter asked(ListQuery query) {
        return narrowed(query.filters());
    }

    /** What an address of the queue asks for, its quick view included. */
    QueueFilter narrowed(Map<String, String> values) {
        QuickView view =
                Optional.ofNullable(values.get("view")).map(QuickView::read).orElse(QuickView.ALL);
        return view.of(asked(values), looker);
    }

    /** What the fields ask for, without the quick view. */
    QueueFilter asked(Map<String, String> values) {
        return QueueFilter.ALL
                .text(values.get("text"))
                .kinds(values.containsKey("kind") ? Set.of(values.get("kind")) : null)
                .statuses(values.containsKey("status") ? statuses(values.get("status")) : null)
                .priority(named(Priority.values(), values.get("priority")))
                .member(Optional.ofNullable(values.get("member"))
                        .flatMap(members::find)
                        .map(MemberRow::id)
                        .orElse(null))
                .service(Optional.ofNullable(values.get("service"))
                        .flatMap(services::find)
                        .map(ServiceRow::id)
                        .orElse(null))
                .own(owned.asked(queue.practices().keySet(), values))
                .teams(id(values.get("team")).map(Set::of).orElse(null))
                .assignee(id(values.get("assignee")).orElse(null));
    }

    private static Optional<Long> id(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** By the key of a column; due first where there is none, or none such. */
    static WorkQueue.Sort sort(String key) {
        for (WorkQueue.Sort sort : WorkQueue.Sort.values())
            if (sort.name().toLowerCase(Locale.ROOT).equals(key)) return sort;
        return WorkQueue.Sort.DUE;
    }

    private static String written(Set<String> statuses) {
        return statuses.stream().sorted().collect(Collectors.joining(","));
    }

    private static Set<String> statuses(String written) {
        return Set.copyOf(Arrays.asList(written.split(",")));
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        return first(List.of(all), e -> e.name().equals(name));
    }

    private static <T> T first(List<T> all, java.util.function.Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }
}
