import ByteStorage
import Testing

@Suite("ByteCursor")
struct ByteCursorTests {
  @Test("numbers come back as they were appended")
  func roundTrip() {
    let numbers: [UInt64] = [0, 1, 127, 128, 300, 16383, 16384, 1 << 32, 1 << 63, .max]
    var data: [UInt8] = []
    for number in numbers { data.append(varint: number) }
    data.append(littleEndian: UInt32(0xDEAD_BEEF))
    data.append(lengthAndBytes: [7, 8, 9])
    unsafe data.withUnsafeBytes { buffer in
      var cursor = unsafe ByteCursor(buffer)
      for number in numbers { #expect(cursor.varint() == number) }
      #expect(cursor.load(UInt32.self) == 0xDEAD_BEEF)
      #expect(unsafe Array(cursor.bytes(cursor.count())) == [7, 8, 9])
      #expect(cursor.isAtEnd && !cursor.isOverrun)
    }
  }

  @Test("a read beyond the end gives zero and is remembered")
  func overrun() {
    let data: [UInt8] = [0x80, 0x80]
    unsafe data.withUnsafeBytes { buffer in
      var cursor = unsafe ByteCursor(buffer)
      #expect(cursor.varint() == 0)
      #expect(cursor.isOverrun)
      #expect(cursor.byte() == 0)
      #expect(cursor.load(UInt64.self) == 0)
      #expect(unsafe cursor.bytes(1).isEmpty)
    }
  }

  @Test("a number that is too long is no number")
  func endlessVarint() {
    let data = [UInt8](repeating: 0xFF, count: 40)
    unsafe data.withUnsafeBytes { buffer in
      var cursor = unsafe ByteCursor(buffer)
      #expect(cursor.varint() == 0)
      #expect(cursor.isOverrun)
    }
  }
}
