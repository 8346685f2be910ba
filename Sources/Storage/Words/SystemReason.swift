public import Domain
import Glibc

/// Why the operating system refused, by its error number: a clause without capital and full stop, as
/// `the disk is full`. Rare numbers keep the system's own English words.
public func systemReason(_ number: Int32) -> Bilingual {
  switch number {
  case ENOENT: Bilingual("there is no such file or folder", "berkas atau foldernya tidak ada")
  case EEXIST: Bilingual("a file of this name is there already", "berkas dengan nama itu sudah ada")
  case ENOTDIR: Bilingual("part of the path is not a folder", "bagian dari jalurnya bukan folder")
  case EISDIR: Bilingual("it is a folder", "itu sebuah folder")
  case EACCES: Bilingual("permission denied", "izin akses tidak ada")
  case EPERM: Bilingual("the system does not permit it", "tidak diizinkan oleh sistem")
  case EROFS: Bilingual("the disk can only be read", "disk hanya dapat dibaca")
  case ENOSPC: Bilingual("the disk is full", "disk penuh")
  case EDQUOT: Bilingual("your share of the disk is used up", "jatah ruang disk Anda habis")
  case EFBIG: Bilingual("the file would become too large", "berkasnya menjadi terlalu besar")
  case ENAMETOOLONG: Bilingual("the name is too long", "namanya terlalu panjang")
  case EIO: Bilingual("the disk reports an error", "disk melaporkan kesalahan")
  default: Bilingual(same: String(cString: strerror(number)))
  }
}
