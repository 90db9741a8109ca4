package kz.kuzet.conformance.data.path;

import org.springframework.data.annotation.Id;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("passed")
public class Passed {

    @Id
    public String id;

    public Passed() {}

    public Passed(String id) {
        this.id = id;
    }
}
