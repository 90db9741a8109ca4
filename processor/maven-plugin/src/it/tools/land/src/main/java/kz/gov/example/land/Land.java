package kz.gov.example.land;

import kz.gov.example.land.api.LandApiDelegate;
import lombok.RequiredArgsConstructor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

@Service
@RequiredArgsConstructor
class Land implements LandApiDelegate {

    private final ParcelMapper mapper;

    @Override
    public ResponseEntity<String> plot(String id) {
        return extract(id, "");
    }

    @Override
    public ResponseEntity<String> transfer(String owner) {
        return extract("", owner);
    }

    private ResponseEntity<String> extract(String number, String owner) {
        Parcel parcel = Parcel.builder().number(number).owner(owner).build();
        return ResponseEntity.ok(mapper.toExtract(parcel).toString());
    }
}
