package kz.kuzet.conformance.data.linked;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Reference;
import org.springframework.data.keyvalue.annotation.KeySpace;

@KeySpace("people")
public class Person {

    @Id
    public String id;

    public String name;

    @Reference
    public Address address;

    @Reference
    public List<Note> notes = new ArrayList<>();
}
