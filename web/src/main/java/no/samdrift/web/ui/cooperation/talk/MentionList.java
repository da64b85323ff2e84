package no.samdrift.web.ui.cooperation.talk;

import static no.samdrift.web.text.Texts.t;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.samdrift.cooperation.comment.Mentioned;
import no.samdrift.kernel.data.Ref;
import tools.jackson.databind.node.ArrayNode;

/**
 * Beside a text being written: {@code @} and the beginning of a name offer people, chosen by keyboard, finger or mouse. In the
 * field stands the name, in what is stored {@code @[id]}.
 */
@Tag("samdrift-mentions")
@JavaScript("context://js/samdrift-mentions.js")
public class MentionList extends Component {
    private final Function<String, List<Ref>> source;
    private final Map<String, Long> offered = new HashMap<>();
    private final Map<String, Long> chosen = new HashMap<>();

    /** @param source whom the caller may name, for what was typed of a name */
    public MentionList(TextArea field, Function<String, List<Ref>> source) {
        this.source = source;
        getElement().setAttribute("data-label", t("mention.offered"));
        getElement().setAttribute("data-some", t("mention.some"));
        addAttachListener(e -> getElement().executeJs("this.serve($0)", field.getElement()));
    }

    @ClientCallable
    ArrayNode offer(String typed) {
        ArrayNode json = JacksonUtils.createArrayNode();
        for (Ref person : source.apply(typed.length() > 60 ? typed.substring(0, 60) : typed)) {
            offered.put(String.valueOf(person.id()), person.id());
            json.add(JacksonUtils.createObjectNode()
                    .put("id", String.valueOf(person.id()))
                    .put("name", person.name())
                    .put("where", person.code()));
        }
        return json;
    }

    @ClientCallable
    void choose(String id, String name) {
        if (offered.containsKey(id)) chosen.put(name, offered.get(id));
    }

    /** A stored text as it stands in the field. */
    String shown(String text, List<Mentioned> mentions) {
        String shown = text;
        for (Mentioned person : mentions) {
            chosen.put(person.name(), person.id());
            shown = shown.replace("@[" + person.id() + "]", "@" + person.name());
        }
        return shown;
    }

    /** What was typed as it is stored; the longest name first, as one may begin another. */
    public String stored(String typed) {
        String stored = typed == null ? "" : typed;
        for (String name : chosen.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) stored = stored.replace("@" + name, "@[" + chosen.get(name) + "]");
        return stored;
    }
}
