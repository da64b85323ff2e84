package no.samdrift.web.ui.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.samdrift.kernel.data.Ref;
import no.samdrift.kernel.text.LocalizedText;
import org.junit.jupiter.api.Test;

class RecordFormTest {
    /** Of all the kinds a form meets; {@code source} has no field. */
    public record Thing(
            @NotBlank String code,
            @NotNull LocalizedText name,
            LocalizedText description,
            Long ownerId,
            List<Long> earlier,
            List<String> services,
            int months,
            boolean active,
            String source) {}

    private static final Ref KARI = new Ref(7, "", "Kari");
    private static final Ref EMAIL = new Ref(9, "2b", "E-post");

    private final TextField code = new TextField();
    private final TextField nb = new TextField();
    private final TextField told = new TextField();
    private final RefField owner = new RefField("", List.of(KARI));
    private final RefsField earlier = new RefsField("", List.of(KARI));
    private final RefsField services = new RefsField("", List.of(EMAIL));
    private final IntegerField months = new IntegerField();
    private final Checkbox active = new Checkbox("", true);

    private RecordForm<Thing> form(Thing before) {
        RecordForm<Thing> form = new RecordForm<>("", Thing.class, before, thing -> {});
        form.field("code", code);
        form.field("name.nb", nb);
        form.field("description.nb", told);
        form.field("ownerId", owner);
        form.field("earlier", earlier);
        form.field("services", services);
        form.field("months", months);
        form.check("active", active);
        return form;
    }

    @Test
    void whatIsTypedBecomesTheRecord() {
        RecordForm<Thing> form = form(null);
        code.setValue(" 2b ");
        nb.setValue("E-post");
        owner.setValue(KARI);
        earlier.setValue(KARI);
        services.setValue(EMAIL);
        months.setValue(3);
        assertEquals(
                new Thing("2b", LocalizedText.of("E-post"), null, 7L, List.of(7L), List.of("2b"), 3, true, null),
                form.facts());
    }

    @Test
    void whatIsEmptyIsNothingAndANeededTextIsStillATextSoThatItsFieldCanBeBlamed() {
        assertEquals(
                new Thing(null, LocalizedText.of(null), null, null, List.of(), List.of(), 0, true, null),
                form(null).facts());
    }

    @Test
    void whatHasNoFieldStays() {
        var before = new Thing(
                "2b",
                new LocalizedText("E-post", "E-post", "Mail"),
                LocalizedText.of("Post"),
                null,
                List.of(),
                List.of(),
                0,
                false,
                "file");
        RecordForm<Thing> form = form(before);
        assertEquals(before, form.facts());
        told.clear();
        code.setValue("2c");
        Thing after = form.facts();
        assertEquals("2c", after.code());
        assertEquals(null, after.description());
        assertEquals(before.name(), after.name());
    }

    @Test
    void aFieldIsMarkedWhereTheRecordSaysSo() {
        form(null);
        assertTrue(code.isRequiredIndicatorVisible());
        assertTrue(nb.isRequiredIndicatorVisible());
        assertFalse(told.isRequiredIndicatorVisible());
        assertFalse(owner.isRequiredIndicatorVisible());
    }

    @Test
    void anUnknownNameIsNoField() {
        assertThrows(IllegalArgumentException.class, () -> form(null).field("title", new TextField()));
    }
}
