package no.samdrift.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation answers with; a row where it is a list. {@link OpenApi} tells it to the outside. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Gives {
    Class<?> value();

    int status() default 200;

    /** Whether what is made (201) honours an {@code Idempotency-Key}. */
    boolean once() default true;
}
