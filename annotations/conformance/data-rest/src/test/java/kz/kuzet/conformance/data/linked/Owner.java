package kz.kuzet.conformance.data.linked;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("owners")
public class Owner {

    @Id
    public String id;

    public String surname;

    /** What is shown of an owner wherever something refers to one. */
    public interface Excerpt {
        String getSurname();
    }
}
